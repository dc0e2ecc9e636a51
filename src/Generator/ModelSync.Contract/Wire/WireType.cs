namespace ModelSync.Contract.Wire;

/// <summary>
/// A type as bytes show it: a type that holds one value is that value, and what C# calls a collection or the elements of a tuple is not seen.
/// </summary>
/// <param name="Kind">Row of the type table.</param>
/// <param name="Name">For <c>enum</c> and <c>object</c>: the name of the enum or object type; else null.</param>
internal sealed record WireType(string Kind, bool Nullable = false, string? Name = null)
{
    public const string Enum = "enum";
    public const string Object = "object";
    public const string Tuple = "tuple";
    public const string List = "list";
    public const string Set = "set";
    public const string Dictionary = "dictionary";
    public const string Map = "map";

    /// <summary>What it is made of: the element of a list or set, the value of a dictionary, key and value of a map, the elements of a tuple.</summary>
    public IReadOnlyList<WireType> Parts { get; init; } = [];

    /// <summary>As a line has it: <c>list&lt;AuctionStatus?&gt;</c>.</summary>
    public string Text => $"{Head}{(Parts.Count == 0 ? "" : $"<{string.Join(", ", Parts.Select(static p => p.Text))}>")}{(Nullable ? "?" : "")}";

    private string Head => Name is null ? Kind : LineNames.OfType(Name);

    public bool Equals(WireType? other) => other is not null && Text == other.Text && Kind == other.Kind;

    public override int GetHashCode() => Text.GetHashCode();
}
