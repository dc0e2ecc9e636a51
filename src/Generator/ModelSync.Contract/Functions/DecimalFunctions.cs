namespace ModelSync.Contract;

/// <summary>Members of <c>decimal</c>, and those of <c>Math</c> and <c>Convert</c> over decimals.</summary>
internal static class DecimalFunctions
{
    private const string One = "(System.Decimal)";
    private const string Two = "(System.Decimal,System.Decimal)";
    private const string Places = "(System.Decimal,System.Int32)";
    private const string Styles = ",System.Globalization.NumberStyles";

    public static IReadOnlyList<FunctionRow> Rows { get; } =
    [
        new("decimal.round", "$0.round(0)", [.. Both("Round", One), .. Both("Round", Mode(One) + "#ToEven")]),
        new("decimal.roundAway", "$0.round(0, 'away')", [.. Both("Round", Mode(One) + "#AwayFromZero")]),
        new("decimal.truncate", "@truncateDecimal($0)", [.. Both("Truncate", One), .. Both("Round", Mode(One) + "#ToZero")]),
        new("decimal.floor", "@floorDecimal($0)", [.. Both("Floor", One), .. Both("Round", Mode(One) + "#ToNegativeInfinity")]),
        new("decimal.ceiling", "@ceilingDecimal($0)", [.. Both("Ceiling", One), .. Both("Round", Mode(One) + "#ToPositiveInfinity")]),
        new("decimal.roundTo", "$0.round($1)", [.. Both("Round", Places), .. Both("Round", Mode(Places) + "#ToEven")]),
        new("decimal.roundToAway", "$0.round($1, 'away')", [.. Both("Round", Mode(Places) + "#AwayFromZero")]),
        new("decimal.roundToZero", "@roundDecimal($0, $1, 'zero')", [.. Both("Round", Mode(Places) + "#ToZero")]),
        new("decimal.roundToDown", "@roundDecimal($0, $1, 'down')", [.. Both("Round", Mode(Places) + "#ToNegativeInfinity")]),
        new("decimal.roundToUp", "@roundDecimal($0, $1, 'up')", [.. Both("Round", Mode(Places) + "#ToPositiveInfinity")]),

        new("decimal.abs", "@absDecimal($0)", [.. Both("Abs", One)]),
        new("decimal.sign", "$0.sign", [.. Both("Sign", One)]),
        new("decimal.max", "@maxDecimal($0, $1)", [.. Both("Max", Two)]),
        new("decimal.min", "@minDecimal($0, $1)", [.. Both("Min", Two)]),
        new("decimal.clamp", "@clampDecimal($0, $1, $2)", [.. Both("Clamp", "(System.Decimal,System.Decimal,System.Decimal)")]),
        new("decimal.add", "$0.add($1)", Own("Add", Two)),
        new("decimal.subtract", "$0.sub($1)", Own("Subtract", Two)),
        new("decimal.multiply", "$0.mul($1)", Own("Multiply", Two)),
        new("decimal.divide", "$0.div($1)", Own("Divide", Two)),
        new("decimal.remainder", "$0.rem($1)", Own("Remainder", Two)),
        new("decimal.negate", "$0.neg()", Own("Negate", One)),
        new("decimal.compare", "$0.compare($1)", Own("Compare", Two), Own("CompareTo", One)),
        new("decimal.equals", "$0.equals($1)", Own("Equals", Two)),
        new("decimal.copySign", "@copySignDecimal($0, $1)", Own("CopySign", Two)),
        new("decimal.isWhole", "@isWholeDecimal($0)", Own("IsInteger", One)),
        new("decimal.isEven", "@isEvenDecimal($0)", Own("IsEvenInteger", One)),
        new("decimal.isOdd", "@isOddDecimal($0)", Own("IsOddInteger", One)),
        new("decimal.isNegative", "$0.isNegative", Own("IsNegative", One)),
        new("decimal.isPositive", "!$0.isNegative", Own("IsPositive", One)),
        new("decimal.scale", "$0.scale", "P:System.Decimal.Scale"),

        .. Made(),
        .. Converted(),
        .. Texts(),
    ];

    private static FunctionRow[] Made() =>
    [
        new("decimal.of", "@decimalOf($0)", Own("#ctor", "(System.Int32)"), Own("#ctor", "(System.UInt32)"), Own("#ctor", "(System.Int64)"), Own("#ctor", "(System.UInt64)"), To("Decimal", "Int32"), To("Decimal", "Int64")),
        new("decimal.ofDouble", "@decimalOfDouble($0)", Own("#ctor", "(System.Double)"), To("Decimal", "Double")),
        new("decimal.ofFloat", "@decimalOfFloat($0)", Own("#ctor", "(System.Single)"), To("Decimal", "Single")),
        new("decimal.ofBits", "@decimalOfBits($0, $1, $2, $3, $4)", Own("#ctor", "(System.Int32,System.Int32,System.Int32,System.Boolean,System.Byte)")),
    ];

    private static FunctionRow[] Converted() =>
    [
        new("decimal.toSByte", "@decimalToInteger($0, -128, 127)", Own("ToSByte", One)),
        new("decimal.toByte", "@decimalToInteger($0, 0, 255)", Own("ToByte", One)),
        new("decimal.toInt16", "@decimalToInteger($0, -32768, 32767)", Own("ToInt16", One)),
        new("decimal.toUInt16", "@decimalToInteger($0, 0, 65535)", Own("ToUInt16", One)),
        new("decimal.toInt32", "@decimalToInt($0)", Own("ToInt32", One)),
        new("decimal.toUInt32", "@decimalToInteger($0, 0, 4294967295)", Own("ToUInt32", One)),
        new("decimal.toInt64", "@decimalToLong($0)", Own("ToInt64", One)),
        new("decimal.toUInt64", "@decimalToBigInt($0, 0n, 18446744073709551615n)", Own("ToUInt64", One)),
        new("decimal.toDouble", "@decimalToDouble($0)", Own("ToDouble", One), To("Double", "Decimal")),
        new("decimal.toSingle", "@decimalToFloat($0)", Own("ToSingle", One), To("Single", "Decimal")),
        new("decimal.nearestInt32", "@decimalToInt($0.round(0))", To("Int32", "Decimal")),
        new("decimal.nearestInt64", "@decimalToLong($0.round(0))", To("Int64", "Decimal")),
    ];

    private static FunctionRow[] Texts() =>
    [
        new("decimal.text", "String($0)", Own("ToString", ""), Own("ToString", "(System.IFormatProvider)#Invariant")),
        new("decimal.format", "@formatDecimal($0, $1)", Own("ToString", "(System.String)"), Own("ToString", "(System.String,System.IFormatProvider)#Invariant")) { Format = FunctionFormats.Decimal },
        new("decimal.parse", "@parseDecimal($0)", Read("", ""), Read("", ",System.IFormatProvider", "#Invariant"), Read(Styles, "", "#Number"), Read(Styles, ",System.IFormatProvider", "#Number#Invariant")),
        new("decimal.parseFloat", "@parseDecimalFloat($0)", Read(Styles, "", "#Float"), Read(Styles, ",System.IFormatProvider", "#Float#Invariant")),
        new("decimal.tryParse", "@tryParseDecimal($0)", Try(""), Try(",System.IFormatProvider", "#Invariant"), Try(Styles + ",System.IFormatProvider", "#Number#Invariant")) { Tries = true },
        new("decimal.tryParseFloat", "@tryParseDecimalFloat($0)", Try(Styles + ",System.IFormatProvider", "#Float#Invariant")) { Tries = true },
    ];

    private static string Read(string styles, string provider, string options = "") => Own("Parse", $"(System.String{styles}{provider}){options}");

    private static string Try(string arguments, string options = "") => Own("TryParse", $"(System.String{arguments},System.Decimal@){options}");

    private static string Own(string member, string parameters) => $"M:System.Decimal.{member}{parameters}";

    private static string To(string target, string source) => $"M:System.Convert.To{target}(System.{source})";

    private static string Mode(string parameters) => parameters.Substring(0, parameters.Length - 1) + ",System.MidpointRounding)";

    private static string[] Both(string member, string parameters) => [$"M:System.Math.{member}{parameters}", Own(member, parameters)];
}
