using ModelSync.Contract;
using ModelSync.Emit.Writing;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>Values of C# classes as constants of their module: made once, left out of a bundle that does not use them, and changed by nobody.</summary>
internal static class ConstantEmitter
{
    private const string Pure = "/* @__PURE__ */ ";

    public static void Emit(EmittedModule module, ConstantType constant)
    {
        var logic = new LogicPrinter(module);
        var keyword = module.Plan.Constants.IsImported(constant) && Local(constant) == constant.Export ? "export " : "";
        module.Code.Line($"{keyword}const {Local(constant)} = {Value(logic, constant, module.Code)};");
        if (module.Plan.Constants.IsImported(constant) && keyword.Length == 0) module.Code.Line(Alias(constant));
        if (constant.IsShared) EmitTypes(module, constant, keyword);
        module.Code.Line("");
    }

    /// <summary>The name of the constant in its module: words of the language can be exported, but not declared.</summary>
    public static string Local(ConstantType constant) => TypeScriptNames.IsReserved(constant.Export) ? constant.Export + "_" : constant.Export;

    /// <summary>Its name in a file.</summary>
    public static string Reference(ConstantType constant, TypeScriptFile file) =>
        file.Import(constant.Export, $"./{constant.Module}.js") is var name && name == constant.Export ? Local(constant) : name;

    private static void EmitTypes(EmittedModule module, ConstantType constant, string keyword)
    {
        module.Types.Doc(constant.Name);
        module.Types.Named($"{keyword}declare const ", Local(constant), $": {new TypePrinter(module.Types, module.Plan).Output(constant.Type)};", constant.Name);
        if (keyword.Length == 0) module.Types.Line(Alias(constant));
        module.Types.Line();
    }

    private static string Alias(ConstantType constant) => $"export {{ {Local(constant)} as {constant.Export} }};";

    private static string Value(LogicPrinter logic, ConstantType constant, TypeScriptFile file) => constant.Value switch
    {
        LiteralExpr { Type.Kind: TypeKinds.Decimal, Value: { } digits } => Pure + DecimalTexts.Of(digits, file),
        BlockExpr block => $"{Pure}(() => {logic.Function(block, constant.Name)})()",
        ListExpr or TupleExpr or NewExpr when IsPlain(constant.Value) => $"{Pure}Object.freeze({logic.Value(constant.Value, constant.Name)})",
        ListExpr or TupleExpr or NewExpr or CallExpr { Function: "list.readOnly" } => $"{Pure}(() => Object.freeze({logic.Value(constant.Value, constant.Name)}))()",
        _ when IsPlain(constant.Value) => logic.Value(constant.Value, constant.Name),
        // Bundlers leave out a call that is marked, but no calls in its arguments; those inside of a function are its own.
        _ => $"{Pure}(() => {logic.Value(constant.Value, constant.Name)})()",
    };

    // Nothing of it is called or calculated while the module is loaded. What an object is not given is made.
    private static bool IsPlain(Expr value) => value switch
    {
        LiteralExpr { Type.Kind: TypeKinds.Decimal, Value: not null } => false,
        LiteralExpr or LambdaExpr => true,
        ListExpr or TupleExpr => ExprTree.Children(value).All(IsPlain),
        _ => false,
    };
}
