namespace ModelSync.Contract;

/// <summary>Members of <c>DateTime</c>, which is always in UTC, and the parts of a <c>DateTimeOffset</c> that is said to be.</summary>
internal static class DateTimeFunctions
{
    private const string Offset = "System.DateTimeOffset";
    private const string Time = "System.DateTime";
    private const string Utc = ",System.DateTimeKind)#Utc";

    public static IReadOnlyList<FunctionRow> Rows { get; } =
    [
        Part("year", "Year"),
        Part("month", "Month"),
        Part("day", "Day"),
        Part("hour", "Hour"),
        Part("minute", "Minute"),
        Part("second", "Second"),
        Part("millisecond", "Millisecond"),
        Part("microsecond", "Microsecond"),
        Part("nanosecond", "Nanosecond"),
        new("dateTime.dayOfWeek", "@dayOfWeek($0)", Ids("DayOfWeek")),
        new("dateTime.dayOfYear", "@dayOfYear($0)", Ids("DayOfYear")),
        new("dateTime.date", "@startOfDay($0)", $"P:{Time}.Date"),
        new("dateTime.timeOfDay", "@timeOfDay($0)", Ids("TimeOfDay")),

        new("dateTime.ofTicks", "@instantOfTicks($0)", $"M:{Time}.#ctor(System.Int64{Utc}"),
        Made("Seconds", 6, "$0, $1, $2, $3, $4, $5, 0, 0"),
        Made("Milliseconds", 7, "$0, $1, $2, $3, $4, $5, $6, 0"),
        Made("Microseconds", 8, "$0, $1, $2, $3, $4, $5, $6, $7"),
        new("dateTime.at", "@instantAt($0, $1)", $"M:{Time}.#ctor(System.DateOnly,System.TimeOnly{Utc}", $"M:System.DateOnly.ToDateTime(System.TimeOnly{Utc}"),
        new("dateTime.daysInMonth", "@daysInMonth($0, $1)", $"M:{Time}.DaysInMonth(System.Int32,System.Int32)"),
        new("dateTime.isLeapYear", "@isLeapYear($0)", $"M:{Time}.IsLeapYear(System.Int32)"),

        new("dateTime.text", "@formatInstant($0, 'G')", $"M:{Time}.ToString", $"M:{Time}.ToString(System.IFormatProvider)#Invariant"),
        new("dateTime.format", "@formatInstant($0, $1)", $"M:{Time}.ToString(System.String)", $"M:{Time}.ToString(System.String,System.IFormatProvider)#Invariant") { Format = FunctionFormats.DateTime },
    ];

    private static FunctionRow Part(string name, string member) => new($"dateTime.{name}", $"@{name}Of($0)", Ids(member));

    private static FunctionRow Made(string name, int count, string arguments) => new($"dateTime.of{name}", $"@instantOf({arguments})", $"M:{Time}.#ctor({InstantFunctions.Ints(count)}{Utc}");

    private static string[] Ids(string member) => [$"P:{Time}.{member}", $"P:{Offset}.{member}#Utc"];
}
