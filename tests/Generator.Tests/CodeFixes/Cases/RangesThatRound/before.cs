// MSYNC2008 WriteRangeFix.Exact all
using System.ComponentModel.DataAnnotations;
using ModelSync;

namespace Shop;

[WireType]
public sealed record Point([property: Range(-1, 9)] double X, [property: Range(0, 1, MaximumIsExclusive = true)] decimal Y);
