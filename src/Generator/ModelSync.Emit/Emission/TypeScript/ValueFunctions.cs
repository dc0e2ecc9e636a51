using ModelSync.Contract;
using ModelSync.Emit.Writing;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>What functions of the table are given over values of a type: how they are equal, how they are ordered, what tells them apart, and the default.</summary>
internal sealed class ValueFunctions(PackagePlan plan, TypeScriptFile file)
{
    public string Print(string name, TypeRef? type) => name switch
    {
        // What has no type of keys is by text.
        "keys" => type?.Kind is null or TypeKinds.String ? "'text'" : Items(type),
        "items" => Items(Given(type, name)),
        "equal" => Equal(Given(type, name)),
        "key" => Key(Given(type, name)),
        // What never travels is in the order in which code has made it.
        "order" => type is not null && TypeTable.Of(type).InSets ? Compare(type) : "",
        "compare" => Compare(Given(type, name)),
        "default" => Default(Given(type, name)),
        "sort" => Logic(Given(type, name).Kind is TypeKinds.Double or TypeKinds.Float or TypeKinds.Half ? "listSortNumbers" : "listSort"),
        "present" => Logic("notEmpty"),
        _ => throw new EmitException("MSYNC5002", $"There is no function '{name}' over values."),
    };

    /// <summary>Whether null is a value of the type in C#.</summary>
    public static bool HasNull(TypeRef type) => type.Nullable || type.Kind is TypeKinds.String or TypeKinds.Object or TypeKinds.List or TypeKinds.Set or TypeKinds.Map or TypeKinds.Dictionary or TypeKinds.Bytes
        or TypeKinds.Uri or TypeKinds.Version or TypeKinds.Json or LogicKinds.Grouping or LogicKinds.Lookup or LogicKinds.Function;

    private static TypeRef Given(TypeRef? type, string name) => type ?? throw new EmitException("MSYNC5002", $"A call asks for '{name}' where it has no type.");

    private string Items(TypeRef type) => TypeTable.Of(type).InSets ? "'value'" : Key(type);

    public string Equal(TypeRef type) => type.Kind switch
    {
        TypeKinds.Decimal => Logic("equalDecimal"),
        TypeKinds.Tuple => $"{Logic("equalTuple")}({string.Join(", ", type.Elements.Select(e => Equal(e.Type)))})",
        TypeKinds.Object => file.Import(new ObjectNames(plan.Object(type.Name)).Equal, plan.ModuleOf(type.Name)),
        _ => Logic("equalValue"),
    };

    public string Key(TypeRef type) => type.Kind switch
    {
        TypeKinds.Decimal => Logic("keyOfDecimal"),
        TypeKinds.Tuple => $"{Logic("keyOfTuple")}({string.Join(", ", type.Elements.Select(e => Key(e.Type)))})",
        TypeKinds.Object => file.Import(new ObjectNames(plan.Object(type.Name)).KeyOf, plan.ModuleOf(type.Name)),
        _ => Logic("keyOfValue"),
    };

    private string Compare(TypeRef type)
    {
        var compare = type.Kind switch
        {
            TypeKinds.Double or TypeKinds.Float or TypeKinds.Half => Logic("compareDouble"),
            TypeKinds.Tuple => $"{Logic("compareTuple")}({string.Join(", ", type.Elements.Select(e => Compare(e.Type)))})",
            _ => OrderPrinter.Comparer(type, file),
        };
        return type.Nullable ? $"{file.Import("nullsFirst", Codegen.V1)}({compare})" : compare;
    }

    private string Default(TypeRef type) => type.Nullable ? "null" : type.Kind switch
    {
        TypeKinds.Bool => "false",
        TypeKinds.Enum => EnumEmitter.Literal(plan.Enum(type.Name), "0"),
        TypeKinds.Decimal => $"{file.Import("Decimal", Codegen.V1)}.parse('0')",
        TypeKinds.Char => "'\\0'",
        TypeKinds.Guid => "'00000000-0000-0000-0000-000000000000'",
        TypeKinds.Instant or TypeKinds.DateTime => "'0001-01-01T00:00:00.0000000Z'",
        TypeKinds.Date => "'0001-01-01'",
        TypeKinds.Time => "'00:00:00.0000000'",
        TypeKinds.Tuple => $"[{string.Join(", ", type.Elements.Select(e => Default(e.Type)))}]",
        LogicKinds.Grouping or LogicKinds.Function => "null",
        _ when TypeTable.Of(type).TsOutput == "number" => "0",
        _ when TypeTable.Of(type).TsOutput == "bigint" => "0n",
        _ => "null",
    };

    private string Logic(string function) => file.Import(function, Codegen.LogicV1);
}
