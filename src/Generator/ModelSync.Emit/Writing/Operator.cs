namespace ModelSync.Emit.Writing;

/// <summary>An operator of a line of JavaScript.</summary>
/// <param name="Place">Where it stands in the line.</param>
/// <param name="Binding">How tightly it binds: a line is best broken before those that bind least.</param>
internal sealed record Operator(int Place, int Binding)
{
    /// <summary>The operators of sums.</summary>
    public const int OfSums = 6;

    /// <summary>The operator that stands here, between blanks: a sign without them is something else, as that of a label is.</summary>
    public static Operator? At(string line, int place) =>
        line.IndexOf(' ', place) is > 0 and var end && BindingOf(line.AsSpan(place, end - place)) is { } binding ? new Operator(place, binding) : null;

    private static int? BindingOf(ReadOnlySpan<char> word) => word switch
    {
        "?" or ":" => 0,
        "||" or "??" => 1,
        "&&" => 2,
        "|" or "^" or "&" => 3,
        "===" or "!==" or "<" or ">" or "<=" or ">=" => 4,
        "<<" or ">>" or ">>>" => 5,
        "+" or "-" => OfSums,
        _ => null,
    };
}
