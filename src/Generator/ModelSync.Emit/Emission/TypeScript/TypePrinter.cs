using ModelSync.Contract;
using ModelSync.Emit.Writing;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>Types of the contract as TypeScript. What is read is exact and branded, what callers pass in is wide.</summary>
internal sealed class TypePrinter(DeclarationFile file, PackagePlan plan)
{
    public string Output(TypeRef type) => Print(type, wide: false);

    public string Input(TypeRef type) => Print(type, wide: true);

    private string Print(TypeRef type, bool wide)
    {
        var name = type.Kind switch
        {
            TypeKinds.Enum => file.ImportType(plan.Enum(type.Name).Name, plan.ModuleOf(type.Name)),
            TypeKinds.Object => Object(plan.Object(type.Name), wide),
            TypeKinds.List => $"readonly {Element(type.Element!, wide)}[]",
            TypeKinds.Set => $"{SetName()}<{Print(type.Element!, wide)}>",
            TypeKinds.Dictionary => $"{{ readonly [key: string]: {Print(type.Element!, wide)} }}",
            TypeKinds.Map => $"{MapName()}<{Print(type.Key!, wide)}, {Print(type.Element!, wide)}>",
            TypeKinds.Tuple => $"readonly [{string.Join(", ", Elements(type, wide))}]",
            _ when plan.Own(type) is { } own => file.ImportType(own.Name, plan.ModuleOf(own.Name)),
            // Callers pass in what they have, as everywhere.
            _ when type.Name is { } value && !wide => file.ImportType(value, plan.ModuleOf(value)),
            _ => string.Join(" | ", (wide ? TypeTable.Of(type).TsInput : TypeTable.Of(type).TsOutput).Split(" | ").Select(Name)),
        };
        return type.Nullable ? name + " | null" : name;
    }

    // Keywords and Date are everywhere; everything else is a type of the runtime. A model may be called Date too.
    private string Name(string name) => name switch
    {
        "Date" => file.Text.IsTaken(name) ? "InstanceType<typeof globalThis.Date>" : name,
        _ => char.IsUpper(name[0]) ? file.ImportType(name, Codegen.V1) : name,
    };

    private string SetName() => file.Text.IsTaken("ReadonlySet") ? file.ImportType("ValueSet", Codegen.V1) : "ReadonlySet";

    private string MapName() => file.Text.IsTaken("ReadonlyMap") ? file.ImportType("ValueMap", Codegen.V1) : "ReadonlyMap";

    // All elements have a label, or none has.
    private IEnumerable<string> Elements(TypeRef tuple, bool wide)
    {
        var labels = tuple.Elements.Select(static e => TypeScriptNames.Label(e.Name)).ToList();
        var isLabelled = labels.TrueForAll(static label => label.Length > 0);
        return tuple.Elements.Select((e, i) => (isLabelled ? labels[i] + ": " : "") + Print(e.Type, wide));
    }

    private string Element(TypeRef type, bool wide)
    {
        var element = Print(type, wide);
        return element.Contains(' ', StringComparison.Ordinal) ? $"({element})" : element;
    }

    private string Object(ObjectType type, bool wide) => file.ImportType(wide ? new ObjectNames(type).Input : type.Name, plan.ModuleOf(type.Name));
}
