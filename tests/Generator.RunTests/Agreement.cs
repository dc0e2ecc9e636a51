using ModelSync.Generated.V1;

namespace Generator.RunTests;

/// <summary>Match, compare, take and routes of a shape, against rows that the user's own method selected.</summary>
internal sealed class Agreement(object arguments, IEnumerable<object> rows, IReadOnlyList<object> expected) : IQueryVisitor<bool>
{
    public bool Visit<TRow, TArguments>(QueryShape<TRow, TArguments> shape)
        where TRow : class
        where TArguments : class
    {
        var typed = (TArguments)arguments;
        var matches = rows.Cast<TRow>().Where(row => shape.Match(row, typed)).ToList();
        matches.Sort(shape.Compare);
        var actual = shape.Take(typed) is { } take ? matches.Take(take) : matches;
        Assert.Equal(expected.Cast<TRow>().Select(shape.RowModel.KeyOf), actual.Select(shape.RowModel.KeyOf));
        foreach (var row in matches) AssertRouted(shape, row, typed);
        return true;
    }

    // A route may be too wide, never too narrow.
    private static void AssertRouted<TRow, TArguments>(QueryShape<TRow, TArguments> shape, TRow row, TArguments arguments)
        where TRow : class
        where TArguments : class
    {
        if (shape.Equality is { } equality) Assert.Contains(equality.RowKey(row), equality.ArgumentKeys(arguments));
        if (shape.Range is { } range) Assert.True(range.Accept(new IsInside<TRow, TArguments>(row, arguments)), "A match lies outside its range.");
    }

    private sealed class IsInside<TRow, TArguments>(TRow row, TArguments arguments) : IRangeRouteVisitor<TRow, TArguments, bool>
    {
        public bool Visit<TValue>(RangeRoute<TRow, TArguments, TValue> route)
            where TValue : notnull
        {
            if (!route.TryGetRowValue(row, out var value)) return false;
            if (route.Kind == RangeKind.Prefix) return ((string)(object)value).StartsWith((string)(object)route.Lower!(arguments), StringComparison.Ordinal);
            return (route.Lower is null || ValueOrder<TValue>.Instance.Compare(value, route.Lower(arguments)) >= 0)
                && (route.Upper is null || ValueOrder<TValue>.Instance.Compare(value, route.Upper(arguments)) <= 0);
        }
    }
}
