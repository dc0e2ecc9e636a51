using ModelSync.Contract;
using ModelSync.Emit.Writing;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>The order of values of a type, as a function of the runtime.</summary>
internal static class OrderPrinter
{
    public static string Comparer(TypeRef type, TypeScriptFile file) => file.Import(
        TypeTable.Of(type).Compare ?? throw new EmitException("MSYNC5002", $"Values of type '{type.Kind}' have no order."), Codegen.V1);

    /// <summary>Compares a member of two rows; null comes before every value.</summary>
    public static string Compare(TypeRef type, string wireName, bool descending, TypeScriptFile file)
    {
        var compare = Comparer(type, file);
        var access = TypeScriptNames.Access(wireName);
        var (first, second) = descending ? ("right", "left") : ("left", "right");
        return (type.Nullable ? $"{file.Import("nullsFirst", Codegen.V1)}({compare})" : compare) + $"({first}{access}, {second}{access})";
    }
}
