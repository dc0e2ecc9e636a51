using ModelSync.Contract;
using ModelSync.Emit.Writing;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>Functions that <c>[Shared]</c> translates.</summary>
internal static class FunctionEmitter
{
    public static void Emit(EmittedModule module, FunctionType function)
    {
        var logic = new LogicPrinter(module);
        var parameters = string.Join(", ", function.Parameters.Select(p => logic.Local(p.Name)));
        module.Code.Line($"{Keyword(function)}function {Local(function)}({parameters}) {logic.Function(function.Body, function.Name)}");
        if (Keyword(function).Length == 0) module.Code.Line($"export {{ {Local(function)} as {function.Export} }};");
        EmitTypes(module, function, logic);
        module.Gap();
    }

    private static void EmitTypes(EmittedModule module, FunctionType function, LogicPrinter logic)
    {
        var types = new TypePrinter(module.Types, module.Plan);
        module.Types.Doc(function.Name);
        var parameters = string.Join(", ", function.Parameters.Select(p => $"{logic.Local(p.Name)}: {types.Output(p.Type)}"));
        module.Types.Named($"{Keyword(function)}declare function ", Local(function), $"({parameters}): {(function.Result.Kind == LogicKinds.Void ? "void" : types.Output(function.Result))};", function.Name);
        if (Keyword(function).Length == 0) module.Types.Line($"export {{ {Local(function)} as {function.Export} }};");
    }

    // Words of the language can be exported, but not declared.
    private static string Keyword(FunctionType function) => TypeScriptNames.IsReserved(function.Export) ? "" : "export ";

    /// <summary>The name of the function in its module.</summary>
    public static string Local(FunctionType function) => TypeScriptNames.IsReserved(function.Export) ? function.Export + "_" : function.Export;
}
