namespace ModelSync.Generated.V1;

/// <summary>What a rule gives back, in whichever of its shapes, as violations: none where the value is valid.</summary>
public static class RuleAnswer
{
    private static readonly Violation[] Broken = [Violation.At("")];

    /// <summary>Whether the value is valid.</summary>
    public static IReadOnlyList<Violation> Of(bool isValid) => isValid ? [] : Broken;

    /// <summary>The message, or null for a valid value.</summary>
    public static IReadOnlyList<Violation> Of(string? message) => message is null ? [] : [Violation.At("", message)];

    /// <summary>One violation, or null for a valid value.</summary>
    public static IReadOnlyList<Violation> Of(Violation? violation) => violation is null ? [] : [violation];

    /// <summary>Any number of violations; null for none.</summary>
    public static IReadOnlyList<Violation> Of(IEnumerable<Violation>? violations) => violations is null ? [] : [.. violations];
}
