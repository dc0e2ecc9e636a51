namespace ModelSync.Contract;

/// <summary>Members of <c>DateOnly</c>.</summary>
internal static class DateFunctions
{
    private const string Date = "System.DateOnly";

    public static IReadOnlyList<FunctionRow> Rows { get; } =
    [
        new("date.of", "@dateOf($0, $1, $2)", $"M:{Date}.#ctor(System.Int32,System.Int32,System.Int32)"),
        new("date.ofNumber", "@dateOfNumber($0)", $"M:{Date}.FromDayNumber(System.Int32)"),
        new("date.ofInstant", "@dateOfInstant($0)", $"M:{Date}.FromDateTime(System.DateTime)"),
        new("date.number", "@dayNumber($0)", $"P:{Date}.DayNumber"),
        new("date.year", "@yearOf($0)", $"P:{Date}.Year"),
        new("date.month", "@monthOf($0)", $"P:{Date}.Month"),
        new("date.day", "@dayOf($0)", $"P:{Date}.Day"),
        new("date.dayOfWeek", "@dayOfWeek($0)", $"P:{Date}.DayOfWeek"),
        new("date.dayOfYear", "@dayOfYear($0)", $"P:{Date}.DayOfYear"),
        new("date.addDays", "@addDaysToDate($0, $1)", $"M:{Date}.AddDays(System.Int32)"),
        new("date.addMonths", "@addMonths($0, $1)", $"M:{Date}.AddMonths(System.Int32)"),
        new("date.addYears", "@addYears($0, $1)", $"M:{Date}.AddYears(System.Int32)"),
        new("date.compare", "{compare:0}($0, $1)", $"M:{Date}.CompareTo({Date})"),
        new("date.min", "'0001-01-01'", $"P:{Date}.MinValue"),
        new("date.max", "'9999-12-31'", $"P:{Date}.MaxValue"),

        new("date.text", "@formatDate($0, 'd')", $"M:{Date}.ToString", $"M:{Date}.ToString(System.IFormatProvider)#Invariant"),
        new("date.format", "@formatDate($0, $1)", $"M:{Date}.ToString(System.String)", $"M:{Date}.ToString(System.String,System.IFormatProvider)#Invariant") { Format = FunctionFormats.Date },
        new("date.parse", "@parseDate($0)", $"M:{Date}.ParseExact(System.String,System.String)", $"M:{Date}.ParseExact(System.String,System.String,System.IFormatProvider,System.Globalization.DateTimeStyles)#Invariant#None") { Format = FunctionFormats.ParsedDate },
        new("date.tryParse", "@tryParseDate($0)", $"M:{Date}.TryParseExact(System.String,System.String,{Date}@)", $"M:{Date}.TryParseExact(System.String,System.String,System.IFormatProvider,System.Globalization.DateTimeStyles,{Date}@)#Invariant#None") { Format = FunctionFormats.ParsedDate, Tries = true },
    ];
}
