import { after, before, describe } from 'node:test';
import { breakpoints } from './parts/breakpoints.mjs';
import { hotReload } from './parts/hot-reload.mjs';
import { jest } from './parts/jest.mjs';
import { modes } from './parts/modes.mjs';
import { nextBuild } from './parts/next-build.mjs';
import { viteBuild } from './parts/vite-build.mjs';
import { Library } from './support/library.mjs';

// One monorepo for all: what takes time is to build and install it. The parts that change the C# come last.
describe('a monorepo with the emitted package as a workspace', () => {
  const library = new Library();

  before(() => {
    library.mustBuild();
    library.install();
  });

  after(() => library.remove());

  breakpoints(library);
  jest(library);
  viteBuild(library);
  nextBuild(library);
  modes(library);
  hotReload(library);
});
