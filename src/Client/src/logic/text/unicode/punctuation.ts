import { type Runs, readRuns } from './runs.ts';

/** Units of char.IsPunctuation. Written by build/unicode.cs. */
export const PUNCTUATION: Runs = /* @__PURE__ */ readRuns(
  'x,3 2,6 2,4 b,2 4,2 r,3 2,1 s+2 10,1 6,1 4,1 b,2 4,1 4,1 jj,1 9,1 cz,6 16,2 1g+2 3,1 3,1 19,2 l,2 2,2 e+2 1,2 23,4 2v,1 18,e 6i,3 1j,f w,1 7' +
  'a,2 b,1 3x,1 3d,1 3e,1 av,1 d,1 a8,1 2j,1 b,2 4p,f 2,1 12,4 20,1 23,5 5,2 34,6 4s,1 h1,9 48,1 ha,1 19,2 27,3 20,2 4e,3 2,3 12,b 8q,2 61,2 3l' +
  ',7 2,6 4h,2 b,7 t,3 3h,4 1o,5 1r,2 1t,8 c,1 n1,o 9,k 2,d 2,c v,2 f,2 hm,4 u,2 u6,e 28,2 w,a b8,m 1s,4 x,2 l8,4 2,2 35,1 40,1b 2,w 3,c bo,3 5' +
  ',a 3,c h,1 d,1 2r,1 2j,1 mwz,2 7i,3 2s,1 b,1 38,6 al,4 2f,2 15,3 2,1 1e,2 1c,1 2q,d h,2 3h,4 3j,2 h,2 6y,1 g2b,2 5t,a n,z 2,e 2,1 5+2 1,1 46' +
  ',3 2,6 2,4 b,2 4,2 r,3 2,1 s+3 1,6',
);
