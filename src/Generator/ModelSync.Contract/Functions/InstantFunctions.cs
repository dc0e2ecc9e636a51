namespace ModelSync.Contract;

/// <summary>
/// Members of <c>DateTimeOffset</c>, and those that <c>DateTime</c> has as well. The offset is not kept: what shows it is asked of the UTC value
/// (<c>#Utc</c> behind the id), or of <c>UtcDateTime</c>.
/// </summary>
internal static class InstantFunctions
{
    private const string Offset = "System.DateTimeOffset";
    private const string Time = "System.DateTime";
    private const string Int = "System.Int32";

    public static IReadOnlyList<FunctionRow> Rows { get; } =
    [
        new("instant.utc", "$0", $"P:{Offset}.UtcDateTime", $"M:{Offset}.ToUniversalTime", $"M:{Time}.ToUniversalTime", $"M:{Time}.SpecifyKind({Time},System.DateTimeKind)#Utc", $"M:{Offset}.#ctor({Time})"),
        new("instant.ticks", "@instantToTicks($0)", $"P:{Offset}.UtcTicks", $"P:{Offset}.Ticks#Utc", $"P:{Time}.Ticks"),
        new("instant.addTicks", "@addTicks($0, $1)", [.. Both("Add", "(System.TimeSpan)"), .. Both("AddTicks", "(System.Int64)")]),
        new("instant.subtractTicks", "@addTicks($0, -$1)", [.. Both("Subtract", "(System.TimeSpan)")]),
        new("instant.between", "@between($0, $1)", $"M:{Offset}.Subtract({Offset})", $"M:{Time}.Subtract({Time})"),
        Add("addDays", "AddDays"),
        Add("addHours", "AddHours"),
        Add("addMinutes", "AddMinutes"),
        Add("addSeconds", "AddSeconds"),
        Add("addMilliseconds", "AddMilliseconds"),
        Add("addMicroseconds", "AddMicroseconds"),
        new("instant.addMonths", "@addMonths($0, $1)", $"M:{Offset}.AddMonths({Int})#Utc", $"M:{Time}.AddMonths({Int})"),
        new("instant.addYears", "@addYears($0, $1)", $"M:{Offset}.AddYears({Int})#Utc", $"M:{Time}.AddYears({Int})"),
        new("instant.compare", "{compare:0}($0, $1)", $"M:{Offset}.CompareTo({Offset})", $"M:{Offset}.Compare({Offset},{Offset})", $"M:{Time}.CompareTo({Time})", $"M:{Time}.Compare({Time},{Time})"),
        new("instant.equals", "$0 === $1", $"M:{Offset}.Equals({Offset},{Offset})", $"M:{Time}.Equals({Time},{Time})"),

        new("instant.toUnixSeconds", "@toUnixSeconds($0)", $"M:{Offset}.ToUnixTimeSeconds"),
        new("instant.toUnixMilliseconds", "@toUnixMilliseconds($0)", $"M:{Offset}.ToUnixTimeMilliseconds"),
        new("instant.ofUnixSeconds", "@ofUnixSeconds($0)", $"M:{Offset}.FromUnixTimeSeconds(System.Int64)"),
        new("instant.ofUnixMilliseconds", "@ofUnixMilliseconds($0)", $"M:{Offset}.FromUnixTimeMilliseconds(System.Int64)"),

        new("instant.ofTicksAt", "@instantOfTicksAt($0, $1)", $"M:{Offset}.#ctor(System.Int64,System.TimeSpan)"),
        new("instant.ofSecondsAt", "@instantOfAt($0, $1, $2, $3, $4, $5, 0, 0, $6)", $"M:{Offset}.#ctor({Ints(6)},System.TimeSpan)"),
        new("instant.ofMillisecondsAt", "@instantOfAt($0, $1, $2, $3, $4, $5, $6, 0, $7)", $"M:{Offset}.#ctor({Ints(7)},System.TimeSpan)"),
        new("instant.ofMicrosecondsAt", "@instantOfAt($0, $1, $2, $3, $4, $5, $6, $7, $8)", $"M:{Offset}.#ctor({Ints(8)},System.TimeSpan)"),
        new("instant.min", "'0001-01-01T00:00:00.0000000Z'", $"F:{Offset}.MinValue"),
        new("instant.max", "'9999-12-31T23:59:59.9999999Z'", $"F:{Offset}.MaxValue"),
        new("instant.epoch", "'1970-01-01T00:00:00.0000000Z'", $"F:{Offset}.UnixEpoch", $"F:{Time}.UnixEpoch"),

        new("instant.format", "@formatInstant($0, $1)", $"M:{Offset}.ToString(System.String)", $"M:{Offset}.ToString(System.String,System.IFormatProvider)#Invariant") { Format = FunctionFormats.Instant },
        new("instant.parse", "@parseInstant($0)", Parse("#AssumeUniversal"), Parse("#AdjustToUniversal,AssumeUniversal")) { Format = FunctionFormats.RoundTrip },
        new("instant.tryParse", "@tryParseInstant($0)", TryParse("#AssumeUniversal"), TryParse("#AdjustToUniversal,AssumeUniversal")) { Format = FunctionFormats.RoundTrip, Tries = true },
    ];

    internal static string Ints(int count) => string.Join(",", Enumerable.Repeat(Int, count));

    private static string Parse(string styles) => $"M:{Offset}.ParseExact(System.String,System.String,System.IFormatProvider,System.Globalization.DateTimeStyles)#Invariant{styles}";

    private static string TryParse(string styles) => $"M:{Offset}.TryParseExact(System.String,System.String,System.IFormatProvider,System.Globalization.DateTimeStyles,{Offset}@)#Invariant{styles}";

    private static FunctionRow Add(string function, string member) => new($"instant.{function}", $"@{function}($0, $1)", [.. Both(member, "(System.Double)")]);

    private static string[] Both(string member, string parameters) => [$"M:{Offset}.{member}{parameters}", $"M:{Time}.{member}{parameters}"];
}
