using ModelSync.Contract;
using ModelSync.Emit.Writing;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>Functions over values of a type that functions of the table are given: how they are equal, and how they are ordered.</summary>
internal static class ValueFunctions
{
    public static string Of(string name, TypeRef type, TypeScriptFile file) => name switch
    {
        "compare" => OrderPrinter.Comparer(type, file),
        _ => throw new EmitException("MSYNC5002", $"There is no function '{name}' over values of '{type.Kind}'."),
    };
}
