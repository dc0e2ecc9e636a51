namespace ModelSync.Contract;

/// <summary>Members of <c>Guid</c>, which is its text in small letters; its order is that of the text.</summary>
internal static class GuidFunctions
{
    private const string Guid = "System.Guid";

    public static IReadOnlyList<FunctionRow> Rows { get; } =
    [
        new("guid.compare", "{compare:0}($0, $1)", $"M:{Guid}.CompareTo({Guid})"),
        new("guid.text", "$0", $"M:{Guid}.ToString"),
        new("guid.format", "@formatGuid($0, $1)", $"M:{Guid}.ToString(System.String)", $"M:{Guid}.ToString(System.String,System.IFormatProvider)#Invariant") { Format = FunctionFormats.Guid },
        new("guid.parse", "@parseGuid($0)", $"M:{Guid}.Parse(System.String)", $"M:{Guid}.Parse(System.String,System.IFormatProvider)#Invariant", $"M:{Guid}.Parse(System.String,System.IFormatProvider)#null"),
        new("guid.tryParse", "@tryParseGuid($0)", $"M:{Guid}.TryParse(System.String,{Guid}@)", $"M:{Guid}.TryParse(System.String,System.IFormatProvider,{Guid}@)#Invariant", $"M:{Guid}.TryParse(System.String,System.IFormatProvider,{Guid}@)#null") { Tries = true },
        new("guid.tryParseExact", "@tryParseGuidExact($0, $1)", $"M:{Guid}.TryParseExact(System.String,System.String,{Guid}@)") { Format = FunctionFormats.ParsedGuid, Tries = true },
    ];
}
