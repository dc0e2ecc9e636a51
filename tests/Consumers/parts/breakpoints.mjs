import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping';
import { assertNoServerCode, filesOf } from '../support/canaries.mjs';

const source = 'modelsync:///@library/sync/book.cs';

/** Every place of a word in a text, as a map counts: lines from 1, columns from 0. */
const places = (text, word) => text.split('\n').flatMap((line, at) => [...line.matchAll(new RegExp(`\\b${word}\\b`, 'g'))].map(({ index }) => ({ line: at + 1, column: index })));

export const breakpoints = (library) => describe('the maps of code that was written in C#', () => {
  let code;
  let map;
  let csharp;

  before(() => {
    code = library.read('packages/sync/book.js');
    map = new TraceMap(library.read('packages/sync/book.js.map'));
    csharp = map.sourcesContent[0];
  });

  /** The word of C# that a place in the code leads to. */
  const original = (place) => {
    const found = originalPositionFor(map, place);
    return found.source === null ? null : /^\w+/.exec(csharp.split('\n')[found.line - 1].slice(found.column))[0];
  };

  test('have one source, which is no file', () => {
    assert.deepEqual(map.sources, [source]);
    for (const file of filesOf(library.path('packages/sync')).filter((name) => name.endsWith('.js.map'))) {
      for (const name of JSON.parse(readFileSync(file, 'utf8')).sources) assert.match(name, /^modelsync:\/\/\/@library\/sync\/[a-z-]+\.cs$/);
    }
  });

  test('hold the members that are translated, as they were written, and nothing between them', () => {
    assert.equal(csharp, [
      'public bool IsLong => Pages > 300;',
      'public int TimesRead => PagesRead / Pages;',
      'public bool IsReadInside() =>\n    PagesRead <= Pages\n    && PagesRead >= 0;',
    ].join('\n\n') + '\n');
  });

  test('lead from each member that a rule reads to the same member in C#', () => {
    const ends = [...code.matchAll(/'book\.read_too_far'/g)].map(({ index }) => index);
    assert.equal(ends.length, 2);
    for (const end of ends) {
      // From the line on which the statement begins: it may have several.
      const start = code.lastIndexOf('\n', code.lastIndexOf('sink = ', end));
      const inside = (word) => places(code.slice(0, end), word).slice(places(code.slice(0, start), word).length);
      for (const [word, name] of [['pagesRead', 'PagesRead'], ['pages', 'Pages']]) {
        const found = inside(word);
        assert.ok(found.length > 0);
        for (const place of found) assert.equal(original(place), name, `${word} in ${code.slice(start, end)}`);
      }
      // Each line of the rule can be stopped at.
      const lines = new Set(inside('pagesRead').map((place) => originalPositionFor(map, place).line));
      assert.equal(lines.size, 2);
    }
  });

  test('say nothing about code that nobody wrote in C#', () => {
    const [{ line }] = places(code, 'checkBookCreate');
    assert.equal(original({ line, column: 0 }), null);
    for (const { line: at, column } of places(code, 'book.read_too_far')) assert.equal(original({ line: at, column }), null);
  });

  test('hold of a mutation what browsers run, and lead there', () => {
    const text = library.read('packages/sync/books.js');
    const ofBooks = new TraceMap(library.read('packages/sync/books.js.map'));
    const [operations] = ofBooks.sourcesContent;
    assert.ok(operations.includes([
      'public static async Task MarkRead(MutationContext<Reader> ctx, Guid id, int pages)',
      '{',
      '    var book = await ctx.Table<Book>().FindAsync(id);',
      '    if (book is null) return;',
      '    book.PagesRead = pages;',
      '}',
    ].join('\n')), operations);
    const [place] = places(text, 'book').filter(({ line, column }) => text.split('\n')[line - 1].startsWith('book.pagesRead = ', column));
    const { line, column } = originalPositionFor(ofBooks, place);
    assert.ok(operations.split('\n')[line - 1].slice(column).startsWith('book.PagesRead = pages;'));
  });

  test('are followed by Node: an error in a computed member tells its line of C#', () => {
    const script = "import { bookModel } from '@library/sync/book'; bookModel.make(['id', 0, 1, 'title']).timesRead;";
    const { stderr } = spawnSync(process.execPath, ['--enable-source-maps', '--input-type=module', '--eval', script], { cwd: library.path('apps/web'), encoding: 'utf8' });
    const line = csharp.split('\n').findIndex((text) => text.includes('TimesRead')) + 1;
    assert.ok(stderr.includes(`${source}:${line}:`), stderr);
  });

  test('and nothing of the package has code of the server, or names what only the server knows', () => {
    assert.ok(code.includes("'book.thick'"));
    assertNoServerCode(filesOf(library.path('packages/sync')), library.folder);
  });
});
