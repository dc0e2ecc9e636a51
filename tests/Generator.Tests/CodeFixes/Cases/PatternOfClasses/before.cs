// MSYNC2004 RewritePatternFix
using System.ComponentModel.DataAnnotations;
using ModelSync;

namespace Shop;

[WireType]
public sealed class Order
{
    [RegularExpression(@"(?<head>\w{2})-[\d\.]+?""\S", ErrorMessage = "No number")]
    public string Number { get; init; } = "";
}
