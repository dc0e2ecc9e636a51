namespace ModelSync.Contract;

/// <summary>A number type of translated code, but decimal: its width and its form in JavaScript.</summary>
/// <param name="Suffix">How functions of the runtime name it: <c>checkedInt</c>.</param>
/// <param name="Bits">0 is no bound.</param>
internal sealed record NumberKind(string Kind, string Suffix, int Bits, bool IsSigned, NumberForm Form)
{
    private static readonly Dictionary<string, NumberKind> All = new[]
    {
        new NumberKind(TypeKinds.SByte, "SByte", 8, true, NumberForm.Number),
        new NumberKind(TypeKinds.Byte, "Byte", 8, false, NumberForm.Number),
        new NumberKind(TypeKinds.Short, "Short", 16, true, NumberForm.Number),
        new NumberKind(TypeKinds.UShort, "UShort", 16, false, NumberForm.Number),
        new NumberKind(TypeKinds.Char, "UShort", 16, false, NumberForm.Text),
        new NumberKind(TypeKinds.Int, "Int", 32, true, NumberForm.Number),
        new NumberKind(TypeKinds.UInt, "UInt", 32, false, NumberForm.Number),
        new NumberKind(TypeKinds.Long, "Long", 64, true, NumberForm.Big),
        new NumberKind(TypeKinds.ULong, "ULong", 64, false, NumberForm.Big),
        new NumberKind(TypeKinds.Int128, "Int128", 128, true, NumberForm.Big),
        new NumberKind(TypeKinds.UInt128, "UInt128", 128, false, NumberForm.Big),
        new NumberKind(TypeKinds.BigInteger, "Big", 0, true, NumberForm.Big),
        new NumberKind(TypeKinds.Half, "Half", 16, true, NumberForm.Float),
        new NumberKind(TypeKinds.Float, "Float", 32, true, NumberForm.Float),
        new NumberKind(TypeKinds.Double, "Double", 64, true, NumberForm.Float),
    }.ToDictionary(static kind => kind.Kind, StringComparer.Ordinal);

    public bool IsInteger => Form != NumberForm.Float;

    /// <summary>C# calculates with it as int.</summary>
    public bool IsPromoted => IsInteger && Bits is > 0 and < 32;

    /// <summary>Null for what is no number, and for decimal.</summary>
    public static NumberKind? Of(string kind) => All.TryGetValue(kind, out var found) ? found : null;

    /// <summary>Whether every value of another integer type is a value of this one.</summary>
    public bool Contains(NumberKind other) =>
        Bits == 0 || (other.Bits != 0 && (IsSigned == other.IsSigned ? Bits >= other.Bits : IsSigned && Bits > other.Bits));
}

/// <summary>What a number is in JavaScript.</summary>
internal enum NumberForm
{
    /// <summary>An integer that is a number.</summary>
    Number,

    /// <summary>A bigint.</summary>
    Big,

    /// <summary>A number with a fraction.</summary>
    Float,

    /// <summary>A text of one UTF-16 unit.</summary>
    Text,
}
