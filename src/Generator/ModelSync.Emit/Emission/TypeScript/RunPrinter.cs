using ModelSync.Contract;
using ModelSync.Emit.Writing;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>The member <c>run</c> of a mutation: its body over local rows.</summary>
internal sealed class RunPrinter
{
    private readonly EmittedModule _module;
    private readonly ExpressionPrinter _expressions;
    private Func<Expr, string> _marks = static _ => "";

    public RunPrinter(EmittedModule module)
    {
        _module = module;
        _expressions = new ExpressionPrinter(module.Code, module.Plan)
        {
            Member = static e => throw new EmitException("MSYNC5002", $"The contract reads the member '{e.Member}' where there is no row."),
            Local = Local,
            Now = "transaction.utcNow",
            Mark = e => _marks(e),
            Claim = static e => "transaction.user" + TypeScriptNames.Access(TypeScriptNames.Camel(e.Member)),
        };
    }

    /// <summary>Empty for a mutation that stays on the server.</summary>
    public string Print(MutationType mutation)
    {
        if (mutation.Run is not { } run) return "";
        var used = LocalNames.In(run.Body).ToHashSet(StringComparer.Ordinal);
        var arguments = mutation.Parameters.Zip(run.Parameters).Where(p => used.Contains(p.Second.Name)).Select(p => Argument(p.First, p.Second, run.Body));
        var isBare = !ExprTree.All(run.Body).Any(static e => e is TransactionExpr { Operation: not TransactionOperation.Reject } or NowExpr or ClaimExpr);
        _marks = _module.Translated.MarksOf(mutation.Name, run.Body);
        var body = _expressions.Bodies.Function(run.Body);
        var read = arguments.ToList();
        if (read.Count > 0) body = "{\n  " + string.Join("\n", read).Replace("\n", "\n  ", StringComparison.Ordinal) + body[1..];
        var parameters = read.Count > 0 ? "transaction, args" : isBare ? "" : "transaction";
        return $"run({parameters}) {body},";
    }

    // Exact, and nobody else's: a body may change what it is given.
    private string Argument(ParameterType parameter, LocalName local, Expr body)
    {
        var value = "args" + TypeScriptNames.Access(parameter.WireName);
        var narrow = new ValuePrinter(_module.Code, _module.Plan).Narrow(parameter.Type, value);
        if (parameter.Type.Nullable && narrow == value) narrow = $"{value} ?? null";
        if (parameter.Type.Kind is TypeKinds.Object or TypeKinds.List or TypeKinds.Set or TypeKinds.Dictionary or TypeKinds.Map or TypeKinds.Tuple or TypeKinds.Bytes or TypeKinds.Json) narrow = $"{_module.Code.Import("copyOf", Codegen.MutationsV1)}({narrow})";
        var isAssigned = ExprTree.All(body).Any(e => e is AssignExpr { Target: var target } && ExprTree.All(target).Any(t => t is LocalExpr l && l.Name == local.Name && target is LocalExpr or TupleExpr));
        return $"{(isAssigned ? "let" : "const")} {Local(local.Name)} = {narrow};";
    }

    // Parameters of the member are not hidden.
    private string Local(string name) => name is "transaction" or "args" ? name + "_" : LocalNames.Of(name, _module.Code);
}
