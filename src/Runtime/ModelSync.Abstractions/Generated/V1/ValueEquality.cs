using System.Text.Json;
using System.Text.Json.Nodes;

namespace ModelSync.Generated.V1;

/// <summary>Equality of the type table where the language has another one.</summary>
public static class ValueEquality
{
    /// <summary>Whether both lists are null or hold equal elements.</summary>
    public static bool Lists<T>(IEnumerable<T>? left, IEnumerable<T>? right) =>
        ReferenceEquals(left, right) || (left is not null && right is not null && left.SequenceEqual(right));

    /// <summary>As <c>Lists</c>, of elements that have an equality of their own.</summary>
    public static bool Lists<T>(IEnumerable<T>? left, IEnumerable<T>? right, Func<T, T, bool> areEqual)
    {
        if (ReferenceEquals(left, right)) return true;
        if (left is null || right is null) return false;
        using var others = right.GetEnumerator();
        foreach (var item in left)
            if (!others.MoveNext() || !areEqual(item, others.Current)) return false;
        return !others.MoveNext();
    }

    /// <summary>Whether both dictionaries are null or have the same keys, ordinally and in any order, with equal values.</summary>
    public static bool Dictionaries<T>(IEnumerable<KeyValuePair<string, T>>? left, IEnumerable<KeyValuePair<string, T>>? right, Func<T, T, bool> areEqual) =>
        ReferenceEquals(left, right)
        || (left is not null && right is not null && Lists(EntryOrder.Of(left), EntryOrder.Of(right), (a, b) => a.Key == b.Key && areEqual(a.Value, b.Value)));

    /// <summary>Whether both maps are null or have the same keys, in any order, with equal values.</summary>
    public static bool Maps<TKey, T>(IEnumerable<KeyValuePair<TKey, T>>? left, IEnumerable<KeyValuePair<TKey, T>>? right, Func<T, T, bool> areEqual)
        where TKey : notnull
    {
        if (ReferenceEquals(left, right)) return true;
        if (left is null || right is null) return false;
        var others = new Dictionary<TKey, T>(right);
        foreach (var (key, value) in left)
            if (!others.Remove(key, out var other) || !areEqual(value, other)) return false;
        return others.Count == 0;
    }

    /// <summary>Whether both tuples are null or hold equal elements.</summary>
    public static bool Tuples<T>(T? left, T? right, Func<T, T, bool> areEqual) =>
        left is null || right is null ? left is null && right is null : areEqual(left, right);

    /// <summary>As <c>Tuples</c>, of values.</summary>
    public static bool NullableTuples<T>(T? left, T? right, Func<T, T, bool> areEqual)
        where T : struct => left is not { } a || right is not { } b ? left.HasValue == right.HasValue : areEqual(a, b);

    /// <summary>Whether both sets are null or hold the same elements, whatever comparer they have.</summary>
    public static bool Sets<T>(IEnumerable<T>? left, IEnumerable<T>? right) =>
        ReferenceEquals(left, right) || (left is not null && right is not null && new HashSet<T>(left).SetEquals(right));

    /// <summary>Whether both are null or hold the same bytes.</summary>
    public static bool Bytes(byte[]? left, byte[]? right) =>
        ReferenceEquals(left, right) || (left is not null && right is not null && left.AsSpan().SequenceEqual(right));

    /// <summary>Whether both are null or hold the same bytes.</summary>
    public static bool Memories(ReadOnlyMemory<byte>? left, ReadOnlyMemory<byte>? right) =>
        left.HasValue == right.HasValue && left.GetValueOrDefault().Span.SequenceEqual(right.GetValueOrDefault().Span);

    /// <summary>As <see cref="Doubles"/>.</summary>
    public static bool Floats(float? left, float? right) => Doubles(left, right);

    /// <summary>Whether both are null or are the same moment at the same offset.</summary>
    public static bool OffsetInstants(DateTimeOffset? left, DateTimeOffset? right) =>
        left.HasValue == right.HasValue && left.GetValueOrDefault().EqualsExact(right.GetValueOrDefault());

    /// <summary>Whether both are null or were made of the same text.</summary>
    public static bool Uris(Uri? left, Uri? right) => left?.OriginalString == right?.OriginalString;

    /// <summary>Whether both are null or are the same JSON, with the entries of objects in any order.</summary>
    public static bool Json(JsonElement? left, JsonElement? right) =>
        left.HasValue == right.HasValue && (!left.HasValue || JsonElement.DeepEquals(left.GetValueOrDefault(), right.GetValueOrDefault()));

    /// <summary>As the others.</summary>
    public static bool Json(JsonNode? left, JsonNode? right) =>
        ReferenceEquals(left, right) || (left is not null && right is not null && Json(JsonNodeCodec.ElementOf(left), JsonNodeCodec.ElementOf(right)));

    /// <summary>As the others, of what free JSON can say of both.</summary>
    public static bool Json(object? left, object? right) =>
        ReferenceEquals(left, right) || (left is not null && right is not null && Json(AnyJsonCodec.ElementOf(left), AnyJsonCodec.ElementOf(right)));

    /// <summary>As <see cref="Doubles"/>.</summary>
    public static bool Halves(Half? left, Half? right) => Doubles((double?)left, (double?)right);

    /// <summary>Whether both are null or have the same bits: 0 and -0 travel as different values.</summary>
    public static bool Doubles(double? left, double? right) =>
        left.HasValue == right.HasValue && BitConverter.DoubleToInt64Bits(left.GetValueOrDefault()) == BitConverter.DoubleToInt64Bits(right.GetValueOrDefault());
}
