import { type Runs, readRuns } from './runs.ts';

/** Units of char.IsSymbol. Written by build/unicode.cs. */
export const SYMBOLS: Runs = /* @__PURE__ */ readRuns(
  '10,1 7,1 h,3 w+2 s+2 10,5 2,2 3+2 1,3 3,1 4,1 v,1 w,1 cr,4 d,e 6,7 2+2 1,g 3a,1 f,2 35,1 3w,1 7f,3 3b,3 3,1 3,2 5r,1 b,1 k,2 6w,1 8,2 3t,1 a' +
  '2,2 7,2 6u,1 3j,1 3n,8 3p,1 5s,1 16,1 5i,1 5e,3 g+2 1,2 3,6 l+3 3q,8 2,6 2,2 6,4 5i,2 kx,a k4,1 a6,1 9x,1 4e,y 9u,a a,9 u9+2 1,2 c,3 e,3 e,3' +
  ' e,2 1y,1 e,1 14,3 e,3 k,x 1s,2 2,4 2,2 b+2 1,2 6,6 2+3 5,1 c,2 5,5 6,4 2,1 1n,2 5,ag 5,t 3,73 n,b 2a,26 n,h4 19,1d 3,v b,b7 n,1r 5,w 3,ae 3' +
  ',w 2,2x 6e,6 9y,2 1b,q 2,2h d,5y r,g 5,1 e,2 d,1 m,2 7,2 2k,2 6s,2 5,a x,12 a,1 h,v c,u 9,1 g,w b,13 g,8w 535,1s h3l,1j fu,n a,2 2w,2 4e,4 b' +
  ',4 fy,3 6a,1 f,2 fr2,1 3t,h am,g 3k,1 19,4 2r+2 1,2 3,1 4b,1 7,1 h,3 w+2 s+2 3m,7 2,7 e,2',
);
