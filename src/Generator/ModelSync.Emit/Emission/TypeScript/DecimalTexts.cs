using ModelSync.Emit.Writing;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>Decimals that are known when code is emitted.</summary>
internal static class DecimalTexts
{
    /// <summary>Whether it is made from a number, which costs less than calculating with it: of others one is kept.</summary>
    public static bool IsSmall(string value) => value.Length < 16 && !value.Contains('.', StringComparison.Ordinal);

    /// <summary>The call that makes it.</summary>
    public static string Of(string value, TypeScriptFile file)
    {
        var decimals = file.Import("Decimal", Codegen.V1);
        return IsSmall(value) ? $"{decimals}.from({value})" : $"{decimals}.parse({TypeScriptLiterals.Text(value)})";
    }
}
