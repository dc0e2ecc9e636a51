using ModelSync.Contract;
using ModelSync.Emit.Writing;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>The interfaces of an object type: what is read, and what callers may pass in.</summary>
internal static class WireTypeEmitter
{
    public static void Emit(EmittedModule module, ObjectType type)
    {
        var names = new ObjectNames(type);
        var isOwnInput = names.Input == type.Name;
        Interface(module, type, type.Name, wide: isOwnInput);
        if (!isOwnInput && module.Plan.IsInput(type)) Interface(module, type, names.Input, wide: true);
    }

    private static void Interface(EmittedModule module, ObjectType type, string name, bool wide)
    {
        var types = module.Types;
        var printer = new TypePrinter(types, module.Plan);
        types.Doc(type.Name);
        var ancestor = Base(module, type, wide);
        var extends = ancestor is null ? "" : $" extends {types.ImportType(wide ? new ObjectNames(ancestor).Input : ancestor.Name, module.Plan.ModuleOf(ancestor.Name))}";
        types.Named("export interface ", name, extends + " {", type.Name);
        foreach (var member in type.Members.Where(m => ancestor?.Members.Any(a => a.WireName == m.WireName) != true))
            Property(types, type, member.WireName, member.Optional ? "?" : "", wide ? printer.Input(member.Type) : printer.Output(member.Type));
        if (!wide)
            foreach (var computed in module.Plan.ModelOf(type)?.Computed ?? [])
                Property(types, type, computed.WireName, "", printer.Output(computed.Type));
        types.Line("}\n");
    }

    // An interface extends another one where it has all its members as they are there; otherwise they are its own.
    private static ObjectType? Base(EmittedModule module, ObjectType type, bool wide) =>
        type.Base is { } name && module.Plan.Object(name) is { } ancestor && (!wide || module.Plan.IsInput(ancestor))
            && ancestor.Members.All(a => type.Members.Any(m => m.WireName == a.WireName && m.Type == a.Type && m.Optional == a.Optional)) ? ancestor : null;

    private static void Property(DeclarationFile types, ObjectType owner, string wireName, string mark, string type)
    {
        var path = $"{owner.Name}.{wireName}";
        types.Doc(path, "  ");
        types.Named("  readonly ", TypeScriptNames.Property(wireName), $"{mark}: {type};", path);
    }
}
