namespace ModelSync.Contract;

/// <summary>Members of instants, dates, times and durations, and of <c>Guid</c>.</summary>
internal static class TimeFunctions
{
    public static IReadOnlyList<FunctionRow> Rows { get; } =
    [
        .. InstantFunctions.Rows, .. DateTimeFunctions.Rows, .. DateFunctions.Rows, .. ClockFunctions.Rows, .. DurationFunctions.Rows, .. GuidFunctions.Rows,
    ];
}
