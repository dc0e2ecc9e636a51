using System.Collections;
using ModelSync.Generated.V1;

namespace ModelSync;

/// <summary>
/// Rows of a model inside a live query or a policy. It offers exactly the operators that stay live, so completion shows the subset.
/// Over a list (<see cref="RowsExtensions.AsRows{T}"/>) the same method runs in a unit test with the order and null rules of the engine:
/// nulls first, text by code point, Guid by its text; a predicate that throws is false.
/// </summary>
public class Rows<T> : IEnumerable<T>
{
    private readonly IEnumerable<T> _items;

    internal Rows(IEnumerable<T> items) => _items = items;

    /// <summary>Keeps the rows for which the predicate holds.</summary>
    public Rows<T> Where(Func<T, bool> predicate) => new(_items.Where(row => Holds(predicate, row)));

    /// <summary>Sorts ascending. The engine appends the key, so the order is always total.</summary>
    public OrderedRows<T> OrderBy<TKey>(Func<T, TKey> key) => new(_items.OrderBy(key, ValueOrder<TKey>.Instance));

    /// <summary>Sorts descending.</summary>
    public OrderedRows<T> OrderByDescending<TKey>(Func<T, TKey> key) =>
        new(_items.OrderByDescending(key, ValueOrder<TKey>.Instance));

    /// <summary>Keeps the first <paramref name="count"/> rows.</summary>
    public Rows<T> Take(int count) => new(_items.Take(count));

    /// <summary>
    /// Makes something else of each row, for example a wire type of a few members. Clients evaluate the selector; of the row they get the members that it reads,
    /// those of the order and the key, and no other value leaves the server. A selector that throws is an error of the query.
    /// </summary>
    public Rows<TResult> Select<TResult>(Func<T, TResult> selector) => new(_items.Select(selector));

    /// <summary>The first row, or null.</summary>
    public T? FirstOrDefault() => _items.FirstOrDefault();

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static bool Holds(Func<T, bool> predicate, T row)
    {
        try
        {
            return predicate(row);
        }
        catch (Exception fault) when (fault is ArithmeticException or InvalidOperationException or NullReferenceException or ArgumentException)
        {
            return false;
        }
    }
}

/// <summary>Rows with an order that can be refined.</summary>
public sealed class OrderedRows<T> : Rows<T>
{
    private readonly IOrderedEnumerable<T> _ordered;

    internal OrderedRows(IOrderedEnumerable<T> ordered)
        : base(ordered) => _ordered = ordered;

    /// <summary>Sorts ties ascending.</summary>
    public OrderedRows<T> ThenBy<TKey>(Func<T, TKey> key) => new(_ordered.ThenBy(key, ValueOrder<TKey>.Instance));

    /// <summary>Sorts ties descending.</summary>
    public OrderedRows<T> ThenByDescending<TKey>(Func<T, TKey> key) =>
        new(_ordered.ThenByDescending(key, ValueOrder<TKey>.Instance));
}

/// <summary>Makes <see cref="Rows{T}"/> from lists.</summary>
public static class RowsExtensions
{
    /// <summary>The items as rows, for unit tests of live queries.</summary>
    public static Rows<T> AsRows<T>(this IEnumerable<T> items) => new(items);
}
