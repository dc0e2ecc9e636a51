import { type Runs, readRuns } from './runs.ts';

/** Units of char.IsDigit. Written by build/unicode.cs. */
export const DIGITS: Runs = /* @__PURE__ */ readRuns(
  '1c,a 17r,a 3r,a 5j,a bh,a 3b,a 3b,a 3b,a 3b,a 3b,a 3b,a 3b,a 3b,a 3b,a 2p,a 3b,a 1z,a 7r,a 1z,a 1fr,a 13,a 8d,a 3l,a 4n,a 7,a 53,a 2f,a 3r,a' +
  ' 7,a r7r,a iv,a 13,a 5j,a n,a 2f,a bb,a gev,a',
);
