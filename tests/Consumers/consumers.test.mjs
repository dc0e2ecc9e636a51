import { after, before, describe } from 'node:test';
import { hotReload } from './parts/hot-reload.mjs';
import { viteBuild } from './parts/vite-build.mjs';
import { Library } from './support/library.mjs';

// One monorepo for all: what takes time is to build and install it. The parts that change the C# come last.
describe('a monorepo with the emitted package as a workspace', () => {
  const library = new Library();

  before(() => {
    library.mustBuild();
    library.install('web');
  });

  after(() => library.remove());

  viteBuild(library);
  hotReload(library);
});
