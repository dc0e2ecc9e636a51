// C#'s `&` and `|` of `bool?`: null is what is not known.

export function andBool(left: boolean | null, right: boolean | null): boolean | null {
  return left === false || right === false ? false : left === null || right === null ? null : true;
}

export function orBool(left: boolean | null, right: boolean | null): boolean | null {
  return left === true || right === true ? true : left === null || right === null ? null : false;
}
