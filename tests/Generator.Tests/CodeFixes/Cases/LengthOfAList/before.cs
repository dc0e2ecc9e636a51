// MSYNC2002 MeasureItemsFix all
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using ModelSync;

namespace Shop;

[WireType]
public sealed class Notice
{
    [StringLength(5)] public List<string> Tags { get; init; } = [];
    [StringLength(5, MinimumLength = 1, ErrorMessage = "Too many")] public string[] Names { get; init; } = [];
}
