namespace Conformance.Product;

// The enums of types.json, which has their members.
internal enum Color : long;

internal enum Progress : long;

internal enum Far : long;

internal enum Unsigned : ulong;

internal enum Rights : long;

internal enum FarRights : long;

internal enum SignedRights : long;

internal enum LongRights : long;

internal enum HighRights : long;

internal enum ULongRights : ulong;
