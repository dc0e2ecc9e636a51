using ModelSync.Contract;
using ModelSync.Emit.Writing;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>Calls of functions by name: those that queries have too, and the table of all others.</summary>
internal sealed class CallPrinter(TypeScriptFile file, PackagePlan plan, Func<Expr, JavaScriptLevel, string> print)
{
    public (string Text, JavaScriptLevel Level) Print(CallExpr e)
    {
        if (FunctionTable.Named(e.Function) is { } row) return e.Function is "list.item" or "array.element" && e.Arguments.All(IsPlain) ? Element(row.JavaScript, e) : Print(row.JavaScript, e);
        var text = e.Function switch
        {
            Functions.StartsWith => $"{First(e)}.startsWith({NotNull(e.Arguments[1])})",
            Functions.EndsWith => $"{First(e)}.endsWith({NotNull(e.Arguments[1])})",
            Functions.StringContains => $"{First(e)}.includes({NotNull(e.Arguments[1])})",
            Functions.Length or Functions.Count => $"{First(e)}.length",
            Functions.IsNullOrEmpty => $"{file.Import("isNullOrEmpty", Codegen.V1)}({Argument(e.Arguments[0])})",
            Functions.IsNullOrWhiteSpace => $"{file.Import("isNullOrWhiteSpace", Codegen.V1)}({Argument(e.Arguments[0])})",
            Functions.Trim => $"{file.Import("trim", Codegen.V1)}({Argument(e.Arguments[0])})",
            Functions.Violation => $"{file.Import("violationOf", Codegen.ChecksV1)}({string.Join(", ", e.Arguments.Select(Argument))})",
            Functions.Result => $"{file.Import("resultOf", Codegen.ChecksV1)}({string.Join(", ", e.Arguments.Select(Argument))})",
            Functions.NoBytes => "new Uint8Array()",
            Functions.Copy => $"{file.Import("copyOf", Codegen.MutationsV1)}({Argument(e.Arguments[0])})",
            Functions.ApplyPatch => $"{file.Import("applyPatch", Codegen.MutationsV1)}({string.Join(", ", e.Arguments.Select(Argument))})",
            Functions.PresentOr => $"{file.Import("presentOr", Codegen.MutationsV1)}({string.Join(", ", e.Arguments.Select(Argument))})",
            Functions.IsPresent => $"({print(e.Arguments[0], JavaScriptLevel.Coalesce)} !== undefined)",
            Functions.Value => $"{file.Import("valueOf", Codegen.LogicV1)}({Argument(e.Arguments[0])})",
            Functions.ListContains => $"{file.Import("listContains", Codegen.V1)}({OrderPrinter.Comparer(e.Arguments[1].Type, file)}, {Argument(e.Arguments[0])}, {Argument(e.Arguments[1])})",
            _ => throw new EmitException("MSYNC5002", $"The contract calls '{e.Function}', which has no JavaScript form. Use the same version of ModelSync for generator and emitter."),
        };
        return (text, JavaScriptLevel.Primary);
    }

    /// <summary>An assignment to what a function gives, such as an indexer.</summary>
    public string Assignment(CallExpr target, Expr value) =>
        FunctionTable.Named(target.Function)?.Assignment is { } form
            ? Print(form, target with { Arguments = target.Arguments.Append(value).ToEquatableArray() }).Text
            : throw new EmitException("MSYNC5002", $"The contract assigns to '{target.Function}', which takes no value.");

    // What may be null needs no guard.
    private (string Text, JavaScriptLevel Level) Print(string form, CallExpr e)
    {
        if (ValueToken.At(form, 0) is { Name: "present" } guard && guard.TypeIn(e) is { } type && ValueFunctions.HasNull(type)) form = form[(form.IndexOf('}', StringComparison.Ordinal) + 2)..^1];
        return Text(form, e);
    }

    private (string Text, JavaScriptLevel Level) Text(string form, CallExpr e) => new FunctionTemplate(form, e, file, print) { Values = new ValueFunctions(plan, file) }.Print();

    // An engine learns for each place in the text what kind of list it sees there: for the function, which sees all kinds, it would learn nothing.
    private (string Text, JavaScriptLevel Level) Element(string form, CallExpr e) =>
        ($"{First(e)}[{print(e.Arguments[1], JavaScriptLevel.Sequence)}] ?? {Print(form, e).Text}", JavaScriptLevel.Coalesce);

    // May be evaluated twice, and read twice.
    private static bool IsPlain(Expr e) => e switch
    {
        LocalExpr or MemberExpr or LiteralExpr => true,
        FieldExpr field => field.Target is LocalExpr,
        BinaryExpr { Operator: BinaryOperator.Add or BinaryOperator.Subtract, IsChecked: false } sum => sum.Left is LocalExpr && sum.Right is LocalExpr or LiteralExpr,
        _ => false,
    };

    private string First(CallExpr e) => print(e.Arguments[0], JavaScriptLevel.Primary);

    // JavaScript would search for the text "null" where .NET throws.
    private string NotNull(Expr argument) => argument.Type.Nullable ? $"{file.Import("notNull", Codegen.V1)}({Argument(argument)})" : Argument(argument);

    private string Argument(Expr argument) => print(argument, JavaScriptLevel.Assignment);
}
