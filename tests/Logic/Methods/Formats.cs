using System.Globalization;
using ModelSync;

namespace Logic.Methods;

/// <summary>Values inside texts.</summary>
[Shared]
public static class Formats
{
    public static string Integer(int value) => $"{value}";

    public static string Integers(int a, long b, byte c, sbyte d, short e, ushort f, uint g, ulong h) => $"{a} {b} {c} {d} {e} {f} {g} {h}";

    public static string MaybeInteger(int? value) => $"[{value}]";

    public static string MaybeLongSum(long? a, long? b) => $"{a ?? b}!";

    public static string Money(decimal value) => $"{value} EUR";

    public static string MaybeMoney(decimal? value) => "=" + value;

    public static string Flag(bool value) => $"It is {value}.";

    public static string MaybeFlag(bool? value) => $"It is {value}.";

    public static string Unit(char unit) => $"'{unit}'";

    public static string MaybeUnit(char? unit) => $"'{unit}'";

    public static string Named(Level level) => $"{level}";

    public static string NamedByCall(Level level) => level.ToString() + level.ToString("D") + level.ToString("G");

    public static string Numbered(Level level) => $"{level:D}";

    public static string MaybeNamed(Level? level) => $"<{level}>";

    public static string Flags(Rights rights) => $"{rights}";

    public static string FlagsByCall(Rights rights) => rights.ToString();

    public static string Signed(Signs signs) => $"{signs}";

    public static string WideFlags(WideBits bits) => $"{bits} {bits:D}";

    public static string WideName(WideNumber number) => $"{number}/{number:D}/{WideNumber.Huge}";

    public static string Id(Guid id) => $"#{id}";

    public static string MaybeId(Guid? id) => $"#{id}";

    public static string Text(string? text) => $"'{text}' {{braces}}";

    public static string Backticks(string text) => $"`{text}` ${{{text}}} \\ \n '{text}'";

    public static string Constants(string text) => $"{1}{'c'}{true}{1.50m}{Level.High}{text}{null}";

    public static string Aligned(string? text, int number) => $"[{text,8}][{text,-8}][{number,12}][{number,-3}]";

    public static string Nested(int value) => $"{(value > 0 ? $"+{value}" : "none")}";

    public static string Sum(int value, string text) => value + text + value + 'c' + true + value;

    public static string SumOfChars(char a, char b) => a + "" + b + (a + b);

    public static string Formatted(int value, string? text) => string.Format("{0}: {1}", value, text);

    public static string FormattedMany(int a, string b, bool c, char d, Level e) => string.Format(CultureInfo.InvariantCulture, "{0,5}|{1,-4}|{2}|{3}|{4}{{}}", a, b, c, d, e);

    public static string FormattedTwice(string text) => string.Format("{0}{0}{1}", text, "x");

    public static string Created(int value, string text) => string.Create(CultureInfo.InvariantCulture, $"{value,4}:{text}");

    public static string Concatenated(int value) => string.Concat("a", value, 'c');

    public static string Line(Line line) => $"{line.Name} x {line.Quantity} = {line.Price}";

    public static string Lines(Order order) => string.Join("; ", order.Lines.Select(l => $"{l.Name}:{l.Quantity}"));

    public static string Effects(int value)
    {
        var count = value;
        return $"{count++} {count} {++count}";
    }

    public static string Tuple((int Low, string Name) pair) => $"{pair.Name}={pair.Low}";

    public static string Ternary(bool flag, string a, string? b) => $"{(flag ? a : b)}!";
}
