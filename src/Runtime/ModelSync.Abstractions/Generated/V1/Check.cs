using System.Globalization;

namespace ModelSync.Generated.V1;

/// <summary>
/// Constraints of one value, with the verdicts of System.ComponentModel.DataAnnotations. Null satisfies every constraint but Required.
/// The parameters of a violation are texts of the type table.
/// </summary>
public static class Check
{
    /// <summary>Not null, and for texts not empty and not white space. Further constraints of the member run only if this one holds.</summary>
    public static bool Required(string? value, string path, ref ViolationSink sink, string? message = null)
    {
        if (!string.IsNullOrWhiteSpace(value)) return true;
        sink.Add(path, "validation.required", message);
        return false;
    }

    /// <summary>Not null.</summary>
    public static bool Required<T>(T value, string path, ref ViolationSink sink, string? message = null)
    {
        if (value is not null) return true;
        sink.Add(path, "validation.required", message);
        return false;
    }

    /// <summary>UTF-16 length, both bounds included.</summary>
    public static void Length(string? value, int min, int max, string path, ref ViolationSink sink, string? message = null)
    {
        if (value is null || (value.Length >= min && value.Length <= max)) return;
        sink.Add(path, "validation.length", message, new("min", Text(min)), new("max", Text(max)));
    }

    /// <summary>Both bounds included unless exclusive; NaN is outside.</summary>
    public static void Range<T>(T? value, T min, T max, string path, ref ViolationSink sink, string? message = null, bool minExclusive = false, bool maxExclusive = false)
        where T : struct, IComparable<T>, IFormattable
    {
        if (value is not { } present) return;
        var low = present.CompareTo(min);
        var high = present.CompareTo(max);
        if ((minExclusive ? low > 0 : low >= 0) && (maxExclusive ? high < 0 : high <= 0)) return;
        sink.Add(path, "validation.range", message, new("min", Text(min)), new("max", Text(max)));
    }

    /// <summary>The first match spans the whole value; the empty text is valid.</summary>
    public static void Pattern(string? value, ValuePattern pattern, string path, ref ViolationSink sink, string? message = null)
    {
        if (string.IsNullOrEmpty(value) || pattern.Spans(value)) return;
        sink.Add(path, "validation.pattern", message, new KeyValuePair<string, string>("pattern", pattern.ToString()));
    }

    private static string Text<T>(T value)
        where T : IFormattable => value.ToString(null, CultureInfo.InvariantCulture);
}
