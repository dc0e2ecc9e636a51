namespace ModelSync.Contract;

/// <summary>Members of <c>Convert</c> between numbers, characters, bools and texts. Integers are checked, fractions rounded half to even.</summary>
internal static class ConvertFunctions
{
    private static readonly NumberType Char = new(TypeKinds.Char, "System.Char");

    private static readonly NumberType[] Types = [.. NumberFunctions.Integers.Where(static t => t.IsOfMath), Char, .. NumberFunctions.Floats.Where(static t => t.IsOfMath)];

    public static IReadOnlyList<FunctionRow> Rows { get; } = [.. Types.SelectMany(To), .. Types.Where(static t => t != Char).SelectMany(Bools)];

    private static IEnumerable<FunctionRow> To(NumberType target)
    {
        var method = $"System.Convert.To{Short(target)}";
        foreach (var source in Types)
            if (Between(source, target) is { } javaScript) yield return new($"convert.{source.Kind}To{Short(target)}", javaScript, $"M:{method}({source.Name})");
        if (target == Char) yield break;
        yield return new($"convert.boolTo{Short(target)}", target.IsBig ? "BigInt($0)" : "Number($0)", $"M:{method}(System.Boolean)");
        yield return new($"convert.textTo{Short(target)}", Read(target), $"M:{method}(System.String)", $"M:{method}(System.String,System.IFormatProvider)#Invariant");
    }

    private static IEnumerable<FunctionRow> Bools(NumberType source)
    {
        yield return new($"convert.{source.Kind}ToBoolean", source.IsBig ? "$0 !== 0n" : "$0 !== 0", $"M:System.Convert.ToBoolean({source.Name})");
        var text = source.Number.IsInteger ? "String($0)" : $"@textOf{source.Number.Suffix}($0)";
        yield return new($"convert.{source.Kind}ToString", text, $"M:System.Convert.ToString({source.Name})", $"M:System.Convert.ToString({source.Name},System.IFormatProvider)#Invariant");
    }

    // Null where Convert has the member and always throws.
    private static string? Between(NumberType source, NumberType target)
    {
        var (from, to) = (source.Number, target.Number);
        if (source == target) return "$0";
        var value = source == Char ? "$0.charCodeAt(0)" : "$0";
        if (!to.IsInteger) return source == Char ? null : Floating(source, target);
        if (!from.IsInteger) return target == Char ? null : to.Form == NumberForm.Big ? $"@checked{to.Suffix}(@checkedWhole(@roundEven($0)))" : $"@checked{to.Suffix}(@roundEven($0))";
        if (to.Form == NumberForm.Big) return Checked(from, to, from.Form == NumberForm.Big ? value : $"BigInt({value})");
        var number = Checked(from, to, from.Form == NumberForm.Big ? $"Number({value})" : value);
        return target == Char ? $"String.fromCharCode({number})" : number;
    }

    private static string Checked(NumberKind from, NumberKind to, string value) => to.Contains(from) ? value : $"@checked{to.Suffix}({value})";

    private static string Floating(NumberType source, NumberType target) => (source.Number.Form, target.Kind) switch
    {
        (NumberForm.Big, TypeKinds.Double) => "Number($0)",
        (NumberForm.Big, _) => "@bigToFloat($0)",
        (_, TypeKinds.Double) => "$0",
        _ => "Math.fround($0)",
    };

    // No text is 0.
    private static string Read(NumberType target) => target.Number switch
    {
        { Kind: TypeKinds.Float } => "@parseFloat32($0 ?? '0', 231)",
        { IsInteger: false } => "@parseDouble($0 ?? '0', 231)",
        var number => $"@parse{(target.IsBig ? "Big" : "Integer")}($0 ?? '0', 7, {number.Bits}, {(number.IsSigned ? "true" : "false")})",
    };

    private static string Short(NumberType type) => type.Name.Substring("System.".Length);
}
