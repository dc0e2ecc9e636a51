using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using ModelSync;

namespace Shop;

[WireType]
public sealed class Notice
{
    [MaxLength(5)] public List<string> Tags { get; init; } = [];
    [Length(1, 5, ErrorMessage = "Too many")] public string[] Names { get; init; } = [];
}
