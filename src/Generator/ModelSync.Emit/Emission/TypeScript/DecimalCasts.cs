using ModelSync.Contract;
using ModelSync.Emit.Writing;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>Conversions from and to decimal.</summary>
internal static class DecimalCasts
{
    public static bool Has(string from, string to) => from != to && (from == TypeKinds.Decimal || to == TypeKinds.Decimal) && to != TypeKinds.String;

    public static string Print(string from, string to, string value, TypeScriptFile file) => from == TypeKinds.Decimal ? Out(to, value, file) : In(from, value, file);

    private static string In(string from, string value, TypeScriptFile file) => from switch
    {
        TypeKinds.Double => $"{file.Import("decimalOfDouble", Codegen.LogicV1)}({value})",
        TypeKinds.Float or TypeKinds.Half => $"{file.Import("decimalOfFloat", Codegen.LogicV1)}({value})",
        TypeKinds.Char => $"{file.Import("Decimal", Codegen.V1)}.from({value}.charCodeAt(0))",
        _ => $"{file.Import("Decimal", Codegen.V1)}.from({value})",
    };

    private static string Out(string to, string value, TypeScriptFile file)
    {
        string Call(string function, string range = "") => $"{file.Import(function, Codegen.LogicV1)}({value}{range})";
        return to switch
        {
            TypeKinds.Double => Call("decimalToDouble"),
            TypeKinds.Float => Call("decimalToFloat"),
            TypeKinds.Int => Call("decimalToInt"),
            TypeKinds.Long => Call("decimalToLong"),
            TypeKinds.Char => $"String.fromCharCode({Call("decimalToInteger", ", 0, 65535")})",
            _ when Range(to) is { } range => Call(range.EndsWith('n') ? "decimalToBigInt" : "decimalToInteger", range),
            _ => throw new EmitException("MSYNC5002", $"The contract converts 'decimal' to '{to}', which has no JavaScript form."),
        };
    }

    private static string? Range(string kind) => kind switch
    {
        TypeKinds.SByte => ", -128, 127",
        TypeKinds.Byte => ", 0, 255",
        TypeKinds.Short => ", -32768, 32767",
        TypeKinds.UShort => ", 0, 65535",
        TypeKinds.UInt => ", 0, 4294967295",
        TypeKinds.ULong => ", 0n, 18446744073709551615n",
        // Wider than a decimal.
        TypeKinds.Int128 or TypeKinds.BigInteger => ", -79228162514264337593543950335n, 79228162514264337593543950335n",
        TypeKinds.UInt128 => ", 0n, 79228162514264337593543950335n",
        _ => null,
    };
}
