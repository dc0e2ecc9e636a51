namespace ModelSync.Contract;

/// <summary>Members of <c>TimeOnly</c>.</summary>
internal static class ClockFunctions
{
    private const string Time = "System.TimeOnly";

    public static IReadOnlyList<FunctionRow> Rows { get; } =
    [
        new("time.ofMinutes", "@timeOf($0, $1, 0, 0, 0)", Made(2)),
        new("time.ofSeconds", "@timeOf($0, $1, $2, 0, 0)", Made(3)),
        new("time.ofMilliseconds", "@timeOf($0, $1, $2, $3, 0)", Made(4)),
        new("time.ofMicroseconds", "@timeOf($0, $1, $2, $3, $4)", Made(5)),
        new("time.ofTicks", "@timeOfTicks($0)", $"M:{Time}.#ctor(System.Int64)", $"M:{Time}.FromTimeSpan(System.TimeSpan)"),
        new("time.ofInstant", "@timeOfInstant($0)", $"M:{Time}.FromDateTime(System.DateTime)"),
        new("time.ticks", "@timeToTicks($0)", $"P:{Time}.Ticks", $"M:{Time}.ToTimeSpan"),
        new("time.hour", "@hourOf($0)", $"P:{Time}.Hour"),
        new("time.minute", "@minuteOf($0)", $"P:{Time}.Minute"),
        new("time.second", "@secondOf($0)", $"P:{Time}.Second"),
        new("time.millisecond", "@millisecondOf($0)", $"P:{Time}.Millisecond"),
        new("time.microsecond", "@microsecondOf($0)", $"P:{Time}.Microsecond"),
        new("time.nanosecond", "@nanosecondOf($0)", $"P:{Time}.Nanosecond"),
        new("time.add", "@addToTime($0, $1)", $"M:{Time}.Add(System.TimeSpan)"),
        new("time.addHours", "@addUnitsToTime($0, $1, 36e9)", $"M:{Time}.AddHours(System.Double)"),
        new("time.addMinutes", "@addUnitsToTime($0, $1, 6e8)", $"M:{Time}.AddMinutes(System.Double)"),
        new("time.isBetween", "@isBetweenTimes($0, $1, $2)", $"M:{Time}.IsBetween({Time},{Time})"),
        new("time.compare", "{compare:0}($0, $1)", $"M:{Time}.CompareTo({Time})"),
        new("time.min", "'00:00:00.0000000'", $"P:{Time}.MinValue"),
        new("time.max", "'23:59:59.9999999'", $"P:{Time}.MaxValue"),

        new("time.text", "@formatTime($0, 't')", $"M:{Time}.ToString", $"M:{Time}.ToString(System.IFormatProvider)#Invariant"),
        new("time.format", "@formatTime($0, $1)", $"M:{Time}.ToString(System.String)", $"M:{Time}.ToString(System.String,System.IFormatProvider)#Invariant") { Format = FunctionFormats.Time },
        new("time.parse", "@parseTime($0)", $"M:{Time}.ParseExact(System.String,System.String)", $"M:{Time}.ParseExact(System.String,System.String,System.IFormatProvider,System.Globalization.DateTimeStyles)#Invariant#None") { Format = FunctionFormats.RoundTrip },
        new("time.tryParse", "@tryParseTime($0)", $"M:{Time}.TryParseExact(System.String,System.String,{Time}@)", $"M:{Time}.TryParseExact(System.String,System.String,System.IFormatProvider,System.Globalization.DateTimeStyles,{Time}@)#Invariant#None") { Format = FunctionFormats.RoundTrip, Tries = true },
    ];

    private static string Made(int count) => $"M:{Time}.#ctor({InstantFunctions.Ints(count)})";
}
