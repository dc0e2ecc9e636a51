namespace ModelSync.Contract;

/// <summary>Members of instants, dates, times and durations, and of <c>Guid</c>.</summary>
internal static class TimeFunctions
{
    public static IReadOnlyList<FunctionRow> Rows { get; } = [];
}
