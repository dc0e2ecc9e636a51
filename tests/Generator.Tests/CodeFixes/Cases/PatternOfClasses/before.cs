// MSYNC2004 RewritePatternFix
using System.ComponentModel.DataAnnotations;
using ModelSync;

namespace Shop;

[WireType]
public sealed class Order
{
    [RegularExpression(@"\G{[[\d\.]++""\_[]]", ErrorMessage = "No number")]
    public string Number { get; init; } = "";
}
