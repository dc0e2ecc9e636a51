using ModelSync.Contract;
using ModelSync.Emit.Writing;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>How the runtime narrows what a caller passed in; nothing is left where it has not the form of its type.</summary>
internal sealed class InputForms(EmittedModule module)
{
    /// <summary>Expression of the narrow form.</summary>
    public string Narrow(TypeRef type, string value) => Own(type) is { } own ? $"{own}({value})" : Plain(type.Kind) is { } plain
        ? $"{Runtime(plain)}({value})"
        : $"{Runtime("tryInput")}('{type.Kind}', {value})";

    /// <summary>The same as a function.</summary>
    public string Function(TypeRef type) => type.Kind switch
    {
        _ when Own(type) is { } own => own,
        TypeKinds.Enum => $"(item) => ({Enum(type)}.isDefined(item) ? item : undefined)",
        _ => Plain(type.Kind) is { } plain ? Runtime(plain) : $"(item) => {Narrow(type, "item")}",
    };

    /// <summary>A value of a kind as a literal.</summary>
    public static string Literal(string kind, string value) => kind switch
    {
        TypeKinds.Long or TypeKinds.ULong or TypeKinds.Int128 or TypeKinds.UInt128 or TypeKinds.BigInteger => value + "n",
        TypeKinds.String or TypeKinds.Char => TypeScriptLiterals.Text(value),
        _ => value,
    };

    public string Enum(TypeRef type) => module.Code.Import(ObjectNames.Table(type.Name!), module.Plan.ModuleOf(type.Name));

    private string? Own(TypeRef type) => module.Plan.Own(type) is { } own ? module.Code.Import(WireValueEmitter.As(own), module.Plan.ModuleOf(own.Name)) : null;

    // Kinds with code of their own.
    private static string? Plain(string kind) => kind switch
    {
        TypeKinds.Bool => "asBool",
        TypeKinds.Int => "asInt",
        TypeKinds.Double => "asDouble",
        TypeKinds.String => "asString",
        _ => TypeTable.Of(new TypeRef(kind)).Narrow,
    };

    private string Runtime(string symbol) => module.Code.Import(symbol, Codegen.ChecksV1);
}
