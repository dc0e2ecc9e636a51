namespace ModelSync.Contract;

/// <summary>Members of <c>Math</c>, <c>MathF</c>, <c>Convert</c>, <c>BitOperations</c> and of the number types but <c>decimal</c>.</summary>
internal static class NumberFunctions
{
    /// <summary>The integer types with their names in .NET.</summary>
    public static IReadOnlyList<NumberType> Integers { get; } =
    [
        new(TypeKinds.SByte, "System.SByte"), new(TypeKinds.Byte, "System.Byte"), new(TypeKinds.Short, "System.Int16"), new(TypeKinds.UShort, "System.UInt16"),
        new(TypeKinds.Int, "System.Int32"), new(TypeKinds.UInt, "System.UInt32"), new(TypeKinds.Long, "System.Int64"), new(TypeKinds.ULong, "System.UInt64"),
        new(TypeKinds.Int128, "System.Int128"), new(TypeKinds.UInt128, "System.UInt128"), new(TypeKinds.BigInteger, "System.Numerics.BigInteger"),
    ];

    public static IReadOnlyList<NumberType> Floats { get; } =
        [new(TypeKinds.Double, "System.Double"), new(TypeKinds.Float, "System.Single"), new(TypeKinds.Half, "System.Half")];

    public static IReadOnlyList<FunctionRow> Rows { get; } =
    [
        .. Integers.SelectMany(IntegerFunctions.Of), .. Floats.SelectMany(FloatFunctions.Of), .. BitFunctions.Rows, .. BigIntegerFunctions.Rows,
        .. NumberTextFunctions.Rows, .. ConvertFunctions.Rows,
    ];
}

/// <summary>A number type with its name in documentation ids.</summary>
internal sealed record NumberType(string Kind, string Name)
{
    public NumberKind Number => NumberKind.Of(Kind)!;

    public bool IsBig => Number.Form == NumberForm.Big;

    /// <summary><c>Math</c> has members for it.</summary>
    public bool IsOfMath => Kind is not (TypeKinds.Int128 or TypeKinds.UInt128 or TypeKinds.BigInteger or TypeKinds.Half);
}
