namespace ModelSync.Contract;

/// <summary>
/// A type as the wire sees it. <paramref name="Kind"/> is the name of a row of the type table
/// (<see cref="TypeKinds"/>).
/// </summary>
/// <param name="Kind">Row of the type table.</param>
/// <param name="Nullable">Whether null is a value of this type.</param>
/// <param name="Name">For <c>enum</c> and <c>object</c>: the contract name of the enum or object type. For a simple kind: that of the type that holds the value and travels as it.</param>
/// <param name="Element">For <c>list</c> and <c>set</c>: the type of the elements. For <c>dictionary</c>, which is by text, and <c>map</c>: the type of the values.</param>
internal sealed record TypeRef(string Kind, bool Nullable = false, string? Name = null, TypeRef? Element = null)
{
    /// <summary>For <c>map</c>: the type of the keys, a type of sets.</summary>
    public TypeRef? Key { get; init; }

    /// <summary>For <c>tuple</c>: its elements, 2 to 8.</summary>
    public EquatableArray<TupleElement> Elements { get; init; }

    /// <summary>The types that the type is made of: keys, elements, values.</summary>
    public IEnumerable<TypeRef> Parts()
    {
        if (Key is not null) yield return Key;
        if (Element is not null) yield return Element;
        foreach (var element in Elements) yield return element.Type;
    }
}

/// <summary>An element of a tuple.</summary>
/// <param name="Name">As C# calls it; null when it only has a position.</param>
internal sealed record TupleElement(string? Name, TypeRef Type);

/// <summary>Names of the rows of the type table.</summary>
internal static class TypeKinds
{
    public const string Bool = "bool";
    public const string SByte = "sbyte";
    public const string Byte = "byte";
    public const string Short = "short";
    public const string UShort = "ushort";
    public const string Int = "int";
    public const string UInt = "uint";
    public const string Long = "long";
    public const string ULong = "ulong";
    public const string Int128 = "int128";
    public const string UInt128 = "uint128";
    public const string BigInteger = "bigInteger";
    public const string Double = "double";
    public const string Float = "float";
    public const string Half = "half";
    public const string Decimal = "decimal";
    public const string String = "string";
    public const string Char = "char";
    public const string Rune = "rune";
    public const string Bytes = "bytes";
    public const string Guid = "guid";
    public const string Uri = "uri";
    public const string Version = "version";
    public const string Instant = "instant";
    public const string DateTime = "dateTime";
    public const string OffsetInstant = "offsetInstant";
    public const string Date = "date";
    public const string Time = "time";
    public const string Duration = "duration";
    public const string Enum = "enum";
    public const string List = "list";
    public const string Set = "set";
    public const string Dictionary = "dictionary";
    public const string Map = "map";
    public const string Json = "json";
    public const string Tuple = "tuple";
    public const string Object = "object";
}
