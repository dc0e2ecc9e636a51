namespace ModelSync.Contract;

/// <summary>Members of <c>TimeSpan</c>, which is a bigint of ticks.</summary>
internal static class DurationFunctions
{
    private const string Span = "System.TimeSpan";
    private const string Int = "System.Int32";
    private const string Long = "System.Int64";

    public static IReadOnlyList<FunctionRow> Rows { get; } =
    [
        new("duration.ofDays", "@fromDays($0)", $"M:{Span}.FromDays({Int})"),
        new("duration.ofHours", "@fromHours($0)", $"M:{Span}.FromHours({Int})"),
        new("duration.ofMinutes", "@fromMinutes($0)", $"M:{Span}.FromMinutes({Long})"),
        new("duration.ofSeconds", "@fromSeconds($0)", $"M:{Span}.FromSeconds({Long})"),
        new("duration.ofMilliseconds", "@fromMilliseconds($0)", $"M:{Span}.FromMilliseconds({Long})"),
        new("duration.ofMicroseconds", "@fromMicroseconds($0)", $"M:{Span}.FromMicroseconds({Long})"),
        new("duration.ofDayParts", "@fromParts($0, $1, $2, $3, $4, $5)", $"M:{Span}.FromDays({Int},{Int},{Long},{Long},{Long},{Long})"),
        new("duration.ofHourParts", "@fromParts(0, $0, $1, $2, $3, $4)", $"M:{Span}.FromHours({Int},{Long},{Long},{Long},{Long})"),
        new("duration.ofMinuteParts", "@fromParts(0, 0, $0, $1, $2, $3)", $"M:{Span}.FromMinutes({Long},{Long},{Long},{Long})"),
        new("duration.ofSecondParts", "@fromParts(0, 0, 0, $0, $1, $2)", $"M:{Span}.FromSeconds({Long},{Long},{Long})"),
        new("duration.ofMillisecondParts", "@fromParts(0, 0, 0, 0, $0, $1)", $"M:{Span}.FromMilliseconds({Long},{Long})"),
        Of("Days", "864e9"),
        Of("Hours", "36e9"),
        Of("Minutes", "6e8"),
        Of("Seconds", "1e7"),
        Of("Milliseconds", "1e4"),
        Of("Microseconds", "10"),
        new("duration.ofTicks", "$0", $"M:{Span}.FromTicks({Long})", $"M:{Span}.#ctor({Long})"),
        new("duration.new3", "@fromParts(0, $0, $1, $2, 0, 0)", Made(3)),
        new("duration.new4", "@newDuration($0, $1, $2, $3, 0, 0)", Made(4)),
        new("duration.new5", "@newDuration($0, $1, $2, $3, $4, 0)", Made(5)),
        new("duration.new6", "@newDuration($0, $1, $2, $3, $4, $5)", Made(6)),
        new("duration.zero", "0n", $"F:{Span}.Zero"),
        new("duration.min", "-9223372036854775808n", $"F:{Span}.MinValue"),
        new("duration.max", "9223372036854775807n", $"F:{Span}.MaxValue"),

        new("duration.ticks", "$0", $"P:{Span}.Ticks"),
        new("duration.days", "@durationDays($0)", $"P:{Span}.Days"),
        Part("Hours", "36000000000n, 24n"),
        Part("Minutes", "600000000n, 60n"),
        Part("Seconds", "10000000n, 60n"),
        Part("Milliseconds", "10000n, 1000n"),
        Part("Microseconds", "10n, 1000n"),
        new("duration.nanoseconds", "Number($0 % 10n * 100n)", $"P:{Span}.Nanoseconds"),
        Total("Days", "Number($0) / 864e9"),
        Total("Hours", "Number($0) / 36e9"),
        Total("Minutes", "Number($0) / 6e8"),
        Total("Seconds", "Number($0) / 1e7"),
        Total("Milliseconds", "@totalMilliseconds($0)"),
        Total("Microseconds", "Number($0) / 10"),
        Total("Nanoseconds", "Number($0) * 100"),

        new("duration.add", "@addDurations($0, $1)", $"M:{Span}.Add({Span})"),
        new("duration.subtract", "@subDurations($0, $1)", $"M:{Span}.Subtract({Span})"),
        new("duration.multiply", "@mulDuration($0, $1)", $"M:{Span}.Multiply(System.Double)"),
        new("duration.divide", "@divDuration($0, $1)", $"M:{Span}.Divide(System.Double)"),
        new("duration.ratio", "Number($0) / Number($1)", $"M:{Span}.Divide({Span})"),
        new("duration.negate", "@negDuration($0)", $"M:{Span}.Negate"),
        new("duration.abs", "@absDuration($0)", $"M:{Span}.Duration"),
        new("duration.compare", "{compare:0}($0, $1)", $"M:{Span}.CompareTo({Span})", $"M:{Span}.Compare({Span},{Span})"),
        new("duration.equals", "$0 === $1", $"M:{Span}.Equals({Span},{Span})"),

        new("duration.text", "@durationText($0)", $"M:{Span}.ToString"),
        new("duration.format", "@formatDuration($0, $1)", $"M:{Span}.ToString(System.String)", $"M:{Span}.ToString(System.String,System.IFormatProvider)#Invariant") { Format = FunctionFormats.Duration },
    ];

    private static FunctionRow Of(string unit, string ticks) => new($"duration.of{unit}Double", $"@durationOf($0, {ticks})", $"M:{Span}.From{unit}(System.Double)");

    private static FunctionRow Part(string unit, string ticks) => new($"duration.part{unit}", $"@durationPart($0, {ticks})", $"P:{Span}.{unit}");

    private static FunctionRow Total(string unit, string javaScript) => new($"duration.total{unit}", javaScript, $"P:{Span}.Total{unit}");

    private static string Made(int count) => $"M:{Span}.#ctor({InstantFunctions.Ints(count)})";
}
