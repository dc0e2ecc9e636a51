using Logic.Mutations.Domain;
using ModelSync;

namespace Logic.Selectors;

[WireType]
public sealed record Card(string Title, decimal Balance, string Grade, bool IsRich)
{
    public List<string> Tags { get; init; } = [];

    public int? Size { get; init; }
}

/// <summary>Selectors of live queries, each over rows as they come: what they make is compared, not which rows there are.</summary>
public static class Selections
{
    [LiveQuery]
    public static Rows<string> Owners(Rows<Account> accounts) => accounts.Take(5).Select(a => a.Owner);

    [LiveQuery]
    public static Rows<string> Notes(Rows<Account> accounts, int length) =>
        accounts.Take(5).Select(a => a.Note == null ? "none" : a.Note.Length > length && length >= 0 ? a.Note.Substring(0, length) + "..." : a.Note);

    [LiveQuery]
    public static Rows<decimal> Doubled(Rows<Account> accounts, decimal rate) => accounts.Take(5).Select(a => Math.Round(a.Balance * 2 + rate, 2));

    /// <summary>Division by a member, which faults where it is zero.</summary>
    [LiveQuery]
    public static Rows<int> Shares(Rows<Account> accounts, int total) => accounts.Take(5).Select(a => total / a.Visits);

    /// <summary>Computed members, of which one is made of the other.</summary>
    [LiveQuery]
    public static Rows<(int Score, bool IsRich)> Scores(Rows<Account> accounts) => accounts.Take(5).Select(a => (a.Score, a.IsRich));

    /// <summary>The row as a whole.</summary>
    [LiveQuery]
    public static Rows<decimal> Left(Rows<Account> accounts, decimal spent) => accounts.Take(5).Select(a => a.Left(spent));

    [LiveQuery]
    public static Rows<Card> Cards(Rows<Account> accounts, string prefix) => accounts.Take(5).Select(a => new Card(prefix + a.Owner, a.Balance, a.Grade.ToString(), a.IsRich)
    {
        Tags = a.Tags.Where(t => t.Length > 1).OrderBy(t => t, StringComparer.Ordinal).ToList(),
        Size = a.Home?.Number,
    });

    [LiveQuery]
    public static Rows<string> Grades(Rows<Account> accounts) => accounts.Take(5).Select(a => a switch
    {
        { Grade: Grade.High, Balance: > 100m } => "best",
        { Grade: Grade.Low or Grade.Middle, Visits: < 0 } => "odd",
        { Home: { Town: var town, Number: > 5 } } => $"at {town}",
        _ => $"{a.Grade}",
    });

    /// <summary>A block with a loop and variables.</summary>
    [LiveQuery]
    public static Rows<string> Joined(Rows<Account> accounts, string separator) => accounts.Take(5).Select(a =>
    {
        var text = "";
        foreach (var tag in a.Tags)
        {
            if (tag.Length == 0) continue;
            text += text.Length == 0 ? tag : separator + tag;
        }

        return text;
    });

    [LiveQuery]
    public static Rows<DateTimeOffset?> Later(Rows<Account> accounts, TimeSpan by) => accounts.Take(5).Select(a => a.LastAt + by);

    /// <summary>Longs, and a parameter that may be missing.</summary>
    [LiveQuery]
    public static Rows<long> Room(Rows<Account> accounts, int? reserve) => accounts.Take(5).Select(a => unchecked(a.Limit - (reserve ?? a.Visits)));

    /// <summary>A list that is evaluated when it leaves.</summary>
    [LiveQuery]
    public static Rows<IEnumerable<int>> Lengths(Rows<Account> accounts) => accounts.Take(5).Select(a => a.Tags.Select(t => t.Length));

    [LiveQuery]
    public static Rows<string> Byline(Rows<Account> accounts) => accounts.Take(5).Select(a => a.Note is { Length: > 2 } note ? note.ToUpperInvariant() : a.Owner.Trim());

    /// <summary>The key of two members stays with the row, whatever is selected.</summary>
    [LiveQuery]
    public static Rows<decimal> Values(Rows<Stock> stocks) => stocks.OrderBy(s => s.Price).Take(5).Select(s => s.Quantity * s.Price);
}
