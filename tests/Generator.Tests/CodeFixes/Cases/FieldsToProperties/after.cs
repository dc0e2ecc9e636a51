using System.ComponentModel.DataAnnotations;
using ModelSync;

namespace Shop;

[WireType]
public sealed class Point
{
    public string Name { get; init; } = "none"; // what it is called

    /// <summary>Across.</summary>
    [Range(0.0, 1.0)]
    public double X { get; set; }
}
