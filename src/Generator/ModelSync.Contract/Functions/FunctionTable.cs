namespace ModelSync.Contract;

/// <summary>All members of .NET that translated code may use: the generator finds them by their ids, the emitter by their names.</summary>
internal static class FunctionTable
{
    private static readonly FunctionRow[] All =
    [
        .. TextFunctions.Rows, .. NumberFunctions.Rows, .. DecimalFunctions.Rows, .. TimeFunctions.Rows,
        .. ListFunctions.Rows, .. LinqFunctions.Rows, .. LinqResults.Rows, .. SetFunctions.Rows, .. DictionaryFunctions.Rows, .. PatternFunctions.Rows,
    ];

    private static readonly Dictionary<string, FunctionRow> ByName = All.ToDictionary(static row => row.Name, StringComparer.Ordinal);

    private static readonly Dictionary<string, FunctionRow> ByMember =
        All.SelectMany(static row => row.Members.Select(member => (member, row))).ToDictionary(static pair => pair.member, static pair => pair.row, StringComparer.Ordinal);

    /// <summary>Null when translated code cannot use the member.</summary>
    public static FunctionRow? Find(string member) => ByMember.TryGetValue(member, out var row) ? row : null;

    /// <summary>Null when this version does not know the function.</summary>
    public static FunctionRow? Named(string name) => ByName.TryGetValue(name, out var row) ? row : null;

    /// <summary>Every row.</summary>
    public static IEnumerable<FunctionRow> Rows => ByName.Values;
}
