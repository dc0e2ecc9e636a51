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
        var body = logic.Function(function.Body, function.Name, function.Parameters);
        module.Code.Line($"{(function.IsDeferred ? "export " : Keyword(function))}function {(function.IsDeferred ? Deferred(function) : Local(function))}({parameters}) {body}");
        if (function.IsDeferred) module.Code.Line($"\n{Keyword(function)}function {Local(function)}({parameters}) {{\n  return {module.Code.Import("evaluated", Codegen.LogicV1)}({Deferred(function)}({parameters}));\n}}");
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

    /// <summary>What translated code calls: a sequence leaves the package as a list, and is evaluated inside of it when somebody asks for an element.</summary>
    public static string Called(FunctionType function) => function.IsDeferred ? Deferred(function) : function.Export;

    // No name of C# has this sign.
    private static string Deferred(FunctionType function) => function.Export + "$";

    // Words of the language can be exported, but not declared.
    private static string Keyword(FunctionType function) => TypeScriptNames.IsReserved(function.Export) ? "" : "export ";

    /// <summary>The name of the function in its module.</summary>
    public static string Local(FunctionType function) => TypeScriptNames.IsReserved(function.Export) ? function.Export + "_" : function.Export;
}
