// The versioned door of translated code. A line a module, so that branches meet without conflict.
export {
  containsKey, containsValue, dictionaryAdd, dictionaryClear, dictionaryCount, dictionaryEntries, dictionaryGet, dictionaryGetOr, dictionaryKeys, dictionaryOf,
  dictionaryRemove, dictionarySet, dictionaryTryAdd, dictionaryValues, newDictionary,
} from '../logic/dictionaries.ts';
export { distinct, distinctBy, exceptBy, intersectBy, union, unionBy } from '../logic/distinct.ts';
export { equalDecimal, equalMembers, equalTuple, equalValue, keyOfDecimal, keyOfMembers, keyOfTuple, keyOfValue } from '../logic/equality.ts';
export { maxBy, maxNumber, maxOf, minBy, minNumber, minOf } from '../logic/extremes.ts';
export { Fault, fault } from '../logic/fault.ts';
export { where, whereIndexed } from '../logic/filtering.ts';
export {
  elementAt, elementAtOr, first, firstOr, firstWhere, firstWhereOr, last, lastOr, lastWhere, lastWhereOr, single, singleOr, singleWhere,
  singleWhereOr,
} from '../logic/finding.ts';
export { aggregateBy, countBy, fold, reduce, toDictionary } from '../logic/folding.ts';
export { groupBy, groupJoin, join, toLookup } from '../logic/grouping.ts';
export { append, concatLists, prepend } from '../logic/joining.ts';
export {
  listAddRange, listClear, listForEach, listInsert, listInsertRange, listRange, listRemove, listRemoveAll, listRemoveAt, listRemoveRange, listReverse,
  listReverseRange, listSort,
} from '../logic/list-edits.ts';
export {
  listBinarySearch, listConvertAll, listExists, listFind, listFindAll, listFindIndex, listFindLast, listFindLastIndex, listIndexOf, listLastIndexOf,
  listTrueForAll,
} from '../logic/list-search.ts';
export { arrayItem, arraySlice, itemAt, listSlice, setArrayItem, setItem } from '../logic/lists.ts';
export { lift, valueOf } from '../logic/not-null.ts';
export { compareDouble, compareUnits, compareTuple } from '../logic/order.ts';
export { order, orderBy, orderByDescending, thenBy, thenByDescending } from '../logic/ordering.ts';
export { newArray, numberRange, repeatItem } from '../logic/ranges.ts';
export { defaultIfEmpty, reversed } from '../logic/reshaping.ts';
export { indexed, select, selectIndexed, selectMany, selectManyIndexed, selectManyPairs, zip } from '../logic/selecting.ts';
export { setElements } from '../logic/set-items.ts';
export {
  newSet, setAdd, setClear, setEquals, setExceptWith, setIntersectWith, setIsProperSubsetOf, setIsProperSupersetOf, setIsSubsetOf, setIsSupersetOf,
  setOverlaps, setRemove, setRemoveWhere, setUnionWith, toSet,
} from '../logic/sets.ts';
export { chunk, skip, skipLast, skipWhile, take, takeLast, takeRange, takeWhile } from '../logic/slicing.ts';
export { emptySequence, toList } from '../logic/source.ts';
export {
  averageDecimal, averageDouble, averageFloat, averageInt, averageLong, notEmpty, sumDecimal, sumDouble, sumFloat, sumInt, sumLong, withoutNulls,
} from '../logic/sums.ts';
export { all, any, anyWhere, contains, count, countWhere, sequenceEqual } from '../logic/testing.ts';
export { trimEnd, trimStart } from '../logic/text.ts';
