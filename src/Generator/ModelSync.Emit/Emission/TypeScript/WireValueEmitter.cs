using ModelSync.Contract;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>A type that holds one value: the value's type with a brand, so that an order's id is no customer's. There is nothing at run time.</summary>
internal static class WireValueEmitter
{
    public const string Brand = "brand";

    public static void Emit(EmittedModule module, WireValueType type)
    {
        var types = module.Types;
        var inside = new TypePrinter(types, module.Plan).Output(type.Type);
        types.Line($"declare const {Brand}: unique symbol;\n");
        types.Doc(type.Name);
        types.Named("export type ", type.Name, $" = {inside} & {{ readonly [{Brand}]: {Writing.TypeScriptLiterals.Text(type.Name)} }};", type.Name);
        // Without it everything in a declaration file is exported, the brand too.
        types.Line("\nexport {};");
        module.Code.Line("export {};");
        module.Gap();
    }
}
