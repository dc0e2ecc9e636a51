import { type Runs, readRuns } from './runs.ts';

/** Units of char.IsNumber. Written by build/unicode.cs. */
export const NUMBERS: Runs = /* @__PURE__ */ readRuns(
  '1c,a 3d,2 6,1 3,3 142,a 3r,a 5j,a bh,a 3b,a 5,6 31,a 3b,a 3b,a 3,6 33,d 38,a 9,7 2w,a 2x,7 8,j 32,a 2p,a 3b,a 1z,k 7h,a 1z,a k0,k oi,3 6o,a ' +
  '7,a n,a 8d,a 3l,b 4m,a 7,a 53,a 2f,a 3r,a 7,a t3,1 4,6 7,a 5j,1f 3,5 k7,1o 27,m hj,u 12i,1 lm,1 q,9 f,3 9k,4 3v,a v,8 2,f x,a 14,f msh,a 59,' +
  'a 8x,6 4b,a 13,a 5j,a n,a 2f,a bb,a gev,a',
);
