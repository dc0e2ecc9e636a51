using System.ComponentModel.DataAnnotations;
using ModelSync;

namespace Shop;

[WireType]
public sealed class Order
{
    [RegularExpression(@"([A-Za-z0-9_]{2})-[0-9\.]+""[^ \t\r\n]", ErrorMessage = "No number")]
    public string Number { get; init; } = "";
}
