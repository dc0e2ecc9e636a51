using System.ComponentModel.DataAnnotations;
using ModelSync;

namespace Generator.RunTests.Lab;

/// <summary>Of its two patterns a patch has the second alone.</summary>
[SyncModel(Read = Access.Everyone)]
public sealed class Page
{
    [Key, RegularExpression("[a-z]+")]
    public string Address { get; init; } = "";

    [RegularExpression("[0-9]+")]
    public string Code { get; set; } = "";
}
