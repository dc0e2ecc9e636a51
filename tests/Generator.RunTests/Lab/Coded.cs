using System.ComponentModel.DataAnnotations;
using ModelSync;

namespace Generator.RunTests.Lab;

[WireType]
internal sealed class Coded
{
    public const string Pattern = "[A-Z]{3}|[a-z]+";

    [RegularExpression(Pattern)]
    public string? Code { get; init; }
}
