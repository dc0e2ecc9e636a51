namespace Simulation.Oracle;

/// <summary>Text by code point, the slow and obvious way.</summary>
internal sealed class CodePoints : IComparer<string>
{
    public static readonly CodePoints Order = new();

    public int Compare(string? x, string? y)
    {
        var left = x!.EnumerateRunes().Select(rune => rune.Value).ToArray();
        var right = y!.EnumerateRunes().Select(rune => rune.Value).ToArray();
        for (var i = 0; i < left.Length && i < right.Length; i++)
            if (left[i] != right[i]) return left[i].CompareTo(right[i]);
        return left.Length.CompareTo(right.Length);
    }
}
