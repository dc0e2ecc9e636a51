namespace ModelSync.Contract;

/// <summary>Members of <c>char</c>.</summary>
internal static class CharFunctions
{
    public static IReadOnlyList<FunctionRow> Rows { get; } =
    [
        Test("isLetter", "IsLetter"),
        Test("isDigit", "IsDigit"),
        Test("isLetterOrDigit", "IsLetterOrDigit"),
        Test("isNumberChar", "IsNumber"),
        Test("isUpper", "IsUpper"),
        Test("isLower", "IsLower"),
        Test("isPunctuation", "IsPunctuation"),
        Test("isSymbol", "IsSymbol"),
        Test("isWhiteSpace", "IsWhiteSpace"),
        Test("isSeparator", "IsSeparator"),
        Test("isControl", "IsControl"),
        Test("isAscii", "IsAscii"),
        Test("isAsciiDigit", "IsAsciiDigit"),
        Test("isAsciiLetter", "IsAsciiLetter"),
        Test("isAsciiLetterOrDigit", "IsAsciiLetterOrDigit"),
        Test("isAsciiUpper", "IsAsciiLetterUpper"),
        Test("isAsciiLower", "IsAsciiLetterLower"),
        Test("isAsciiHex", "IsAsciiHexDigit"),
        Test("isAsciiHexUpper", "IsAsciiHexDigitUpper"),
        Test("isAsciiHexLower", "IsAsciiHexDigitLower"),
        Test("isSurrogate", "IsSurrogate"),
        Test("isHighSurrogate", "IsHighSurrogate"),
        Test("isLowSurrogate", "IsLowSurrogate"),
        new("char.isSurrogatePair", "@isSurrogatePair($0, $1)", "M:System.Char.IsSurrogatePair(System.Char,System.Char)"),
        new("char.isBetween", "@isCharBetween($0, $1, $2)", "M:System.Char.IsBetween(System.Char,System.Char,System.Char)"),
        new("char.toUpper", "@toUpperInvariant($0)", "M:System.Char.ToUpperInvariant(System.Char)"),
        new("char.toLower", "@toLowerInvariant($0)", "M:System.Char.ToLowerInvariant(System.Char)"),
        new("char.compare", "@compareChars($0, $1)", "M:System.Char.CompareTo(System.Char)"),
        new("char.text", "$0", "M:System.Char.ToString", "M:System.Char.ToString(System.Char)", "M:System.Char.ToString(System.IFormatProvider)#Invariant"),
        new("char.parse", "@parseChar($0)", "M:System.Char.Parse(System.String)"),
        new("char.fromScalar", "@fromScalar($0)", "M:System.Char.ConvertFromUtf32(System.Int32)"),
        new("char.toScalar", "@toScalar($0, $1)", "M:System.Char.ConvertToUtf32(System.Char,System.Char)"),
        new("char.ofUnit", "String.fromCharCode($0)"),
        new("char.ofUnitChecked", "@toCharChecked($0)"),
    ];

    private static FunctionRow Test(string function, string member) => new($"char.{function}", $"@{function}($0)", $"M:System.Char.{member}(System.Char)");
}
