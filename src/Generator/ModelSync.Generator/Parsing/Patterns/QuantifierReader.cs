using System.Globalization;

namespace ModelSync.Generator.Parsing.Patterns;

/// <summary>Reads how often something is repeated.</summary>
internal static class QuantifierReader
{
    private const int MaxCount = 1000;

    /// <summary>Null when nothing is repeated; without a maximum when there is none.</summary>
    public static (int Min, int? Max)? Read(PatternCursor cursor)
    {
        var start = cursor.At;
        if (cursor.Take('*')) return (0, null);
        if (cursor.Take('+')) return (1, null);
        if (cursor.Take('?')) return (0, 1);
        return cursor.Take('{') ? Counts(cursor, start) : null;
    }

    private static (int Min, int? Max) Counts(PatternCursor cursor, int start)
    {
        var parts = cursor.Until('}')?.Split(',') ?? [];
        if (parts.Length is 0 or > 2 || !Count(parts[0], out var min)) throw new PatternException(start, @"{ begins no count: write \{ for the character");
        if (parts.Length == 1) return (min, min);
        if (parts[1].Length == 0) return (min, null);
        return Count(parts[1], out var max) && max >= min ? (min, max) : throw new PatternException(start, "the count is reversed or no number");
    }

    private static bool Count(string text, out int count) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out count) && count <= MaxCount;
}
