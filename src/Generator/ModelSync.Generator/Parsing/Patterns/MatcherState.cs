namespace ModelSync.Generator.Parsing.Patterns;

/// <summary>What a matcher still has to try behind a unit.</summary>
/// <param name="Previous">Letter of the unit; <see cref="Start"/> before the first.</param>
/// <param name="Threads">Steps that it goes on with, those first that it tries first; negative when something on the way is not known.</param>
/// <param name="IsLast">The unit is a line feed behind which nothing comes.</param>
internal sealed record MatcherState(int Previous, IReadOnlyList<int> Threads, bool IsLast)
{
    public const int Start = -1;

    /// <summary>Equal for equal states.</summary>
    public string Key { get; } = new([(char)(Previous + 1), IsLast ? '1' : '0', .. Threads.Select(static thread => (char)(thread + short.MaxValue))]);
}
