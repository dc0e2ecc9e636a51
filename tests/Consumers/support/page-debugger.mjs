import { once } from 'node:events';
import { allGeneratedPositionsFor, originalPositionFor, TraceMap } from '@jridgewell/trace-mapping';

/** What a browser's tools do with a page: they learn its scripts and their maps, set breakpoints by a map, and show by it where the page stops. */
export class PageDebugger {
  #session;
  #scripts = [];

  static async open(page) {
    const opened = new PageDebugger();
    opened.#session = await page.context().newCDPSession(page);
    opened.#session.on('Debugger.scriptParsed', (script) => opened.#scripts.push(script));
    await opened.#session.send('Debugger.enable');
    return opened;
  }

  /** Breaks at a text of a source while `act` runs, and tells the line of the source at which the page stopped. */
  async lineOfStop(source, text, act) {
    const { url, map } = this.#find(source);
    const lines = map.sourcesContent[map.sources.indexOf(source)].split('\n');
    const line = lines.findIndex((one) => one.includes(text));
    // One line of C# may be in several functions.
    const places = allGeneratedPositionsFor(map, { source, line: line + 1, column: lines[line].indexOf(text) });
    const breakpoints = await Promise.all(places.map((at) => this.#session.send('Debugger.setBreakpointByUrl', { url, lineNumber: at.line - 1, columnNumber: at.column })));
    const stopped = once(this.#session, 'Debugger.paused');
    const acted = act();
    const [{ callFrames: [{ location }] }] = await stopped;
    for (const { breakpointId } of breakpoints) await this.#session.send('Debugger.removeBreakpoint', { breakpointId });
    await this.#session.send('Debugger.resume');
    await acted;
    return lines[originalPositionFor(map, { line: location.lineNumber + 1, column: location.columnNumber }).line - 1];
  }

  #find(source) {
    for (const { url, sourceMapURL } of this.#scripts) {
      const [, inline] = /^data:application\/json.*;base64,(.*)$/.exec(sourceMapURL) ?? [];
      if (!inline) continue;
      const map = new TraceMap(Buffer.from(inline, 'base64').toString());
      if (map.sources.includes(source)) return { url, map };
    }
    throw new Error(`no script of the page has a map to ${source}`);
  }
}
