// MSYNC2002 WriteRangeFix.Typed
using System;
using System.ComponentModel.DataAnnotations;
using ModelSync;

namespace Shop;

[WireType]
public sealed class Point
{
    [Range(-1, 9, ErrorMessage = "Out")] public Half? X { get; init; }
}
