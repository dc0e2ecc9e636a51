using System.ComponentModel.DataAnnotations;
using ModelSync;

namespace Shop;

[WireType]
public sealed class Order
{
    [RegularExpression(@"\A\{[\[\d\.]+""_[\]]", ErrorMessage = "No number")]
    public string Number { get; init; } = "";
}
