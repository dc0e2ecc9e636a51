using System;
using System.ComponentModel.DataAnnotations;
using ModelSync;

namespace Shop;

[WireType]
public sealed class Point
{
    [Range(typeof(Half), "-1", "9", ErrorMessage = "Out")] public Half? X { get; init; }
}
