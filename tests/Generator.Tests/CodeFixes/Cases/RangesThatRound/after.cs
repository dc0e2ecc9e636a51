using System.ComponentModel.DataAnnotations;
using ModelSync;

namespace Shop;

[WireType]
public sealed record Point([property: Range(-1.0, 9.0)] double X, [property: Range(0.0, 1.0, MaximumIsExclusive = true)] decimal Y);
