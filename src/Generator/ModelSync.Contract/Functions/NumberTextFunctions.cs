namespace ModelSync.Contract;

/// <summary>Texts of numbers under the invariant culture: <c>ToString</c>, <c>Parse</c> and <c>TryParse</c>.</summary>
internal static class NumberTextFunctions
{
    // What .NET calls a style, and its bits. Of styles that are made of several their parts.
    private static readonly (string Name, int Bits)[] Styles =
    [
        ("None", 0), ("Integer", 7), ("Number", 111), ("Float", 167), ("Currency", 383), ("Any", 511), ("HexNumber", 515), ("BinaryNumber", 1027), ("AllowLeadingSign", 4), ("AllowDecimalPoint", 32),
        ("AllowThousands", 64), ("AllowHexSpecifier", 512), ("AllowLeadingSign,AllowDecimalPoint", 36), ("AllowLeadingSign,AllowThousands", 68), ("AllowLeadingSign,AllowDecimalPoint,AllowThousands", 100),
        ("AllowLeadingSign,AllowDecimalPoint,AllowExponent", 164), ("AllowLeadingWhite,AllowTrailingWhite,AllowLeadingSign,AllowDecimalPoint,AllowThousands,AllowExponent", 231),
    ];

    public static IReadOnlyList<FunctionRow> Rows { get; } =
    [
        .. NumberFunctions.Integers.SelectMany(static t => Texts(t, "String($0)", $"@formatInteger($0, $1, {t.Number.Bits})").Concat(Readers(t, Reader(t), defaultStyle: 7))),
        .. NumberFunctions.Floats.SelectMany(static t => Texts(t, $"@textOf{t.Number.Suffix}($0)", $"@format{t.Number.Suffix}($0, $1)").Concat(Readers(t, Reader(t), defaultStyle: 231))),
    ];

    private static IEnumerable<FunctionRow> Texts(NumberType type, string plain, string formatted)
    {
        yield return new($"{type.Kind}.text", plain, $"M:{type.Name}.ToString", $"M:{type.Name}.ToString(System.IFormatProvider)#Invariant");
        yield return new($"{type.Kind}.format", formatted, $"M:{type.Name}.ToString(System.String)", $"M:{type.Name}.ToString(System.String,System.IFormatProvider)#Invariant");
    }

    // The name of the function behind parse and tryParse, and its arguments behind the style.
    private static (string Name, string Arguments) Reader(NumberType type) => type.Number switch
    {
        { IsInteger: true } number => (type.IsBig ? "Big" : "Integer", $", {number.Bits}, {(number.IsSigned ? "true" : "false")}"),
        { Kind: TypeKinds.Float } => ("Float32", ""),
        var number => (number.Suffix, ""),
    };

    private static IEnumerable<FunctionRow> Readers(NumberType type, (string Name, string Arguments) reader, int defaultStyle)
    {
        const string Text = "System.String", Provider = "System.IFormatProvider";
        yield return new($"{type.Kind}.parse", $"@parse{reader.Name}($0, {defaultStyle}{reader.Arguments})", $"M:{type.Name}.Parse({Text})", $"M:{type.Name}.Parse({Text},{Provider})#Invariant");
        yield return new($"{type.Kind}.tryParse", $"@tryParse{reader.Name}($0, {defaultStyle}{reader.Arguments})", $"M:{type.Name}.TryParse({Text},{type.Name}@)", $"M:{type.Name}.TryParse({Text},{Provider},{type.Name}@)#Invariant");
        foreach (var (name, bits) in Styles.Where(style => IsOf(type, style.Bits)))
        {
            const string Style = "System.Globalization.NumberStyles";
            yield return new($"{type.Kind}.parse:{bits}", $"@parse{reader.Name}($0, {bits}{reader.Arguments})", $"M:{type.Name}.Parse({Text},{Style})#{name}", $"M:{type.Name}.Parse({Text},{Style},{Provider})#{name}#Invariant");
            yield return new($"{type.Kind}.tryParse:{bits}", $"@tryParse{reader.Name}($0, {bits}{reader.Arguments})", $"M:{type.Name}.TryParse({Text},{Style},{Provider},{type.Name}@)#{name}#Invariant");
        }
    }

    // Fractions have no digits of bits; a BigInteger with an exponent has no bound, and reads trailing zero units as digits.
    private static bool IsOf(NumberType type, int bits) => type.Kind == TypeKinds.BigInteger ? bits is 0 or 4 or 7 : type.Number.IsInteger || bits < 512;
}
