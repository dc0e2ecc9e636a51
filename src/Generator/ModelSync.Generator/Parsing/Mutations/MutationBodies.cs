using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ModelSync.Contract;
using ModelSync.Generator.Model;
using ModelSync.Generator.Parsing.Expressions;

namespace ModelSync.Generator.Parsing.Mutations;

/// <summary>Bodies of mutations as browsers run them.</summary>
/// <param name="bodies">Of a compilation that knows inputs and variants.</param>
internal sealed class MutationBodies(BodySource bodies, UserSpec? user, Findings findings)
{
    /// <summary>Null when something was reported, or when the compiler has errors there.</summary>
    public MutationBody? Of(IMethodSymbol method, MutationSpec spec)
    {
        var found = new Findings();
        var body = Lower(method, spec, found);
        findings.AddDiagnostics(found);
        return found.Diagnostics.Count == 0 ? body : null;
    }

    private MutationBody? Lower(IMethodSymbol method, MutationSpec spec, Findings found)
    {
        var self = spec.Row is { } row ? new LocalExpr(new TypeRef(TypeKinds.Object, Name: row.Model.Type.Name), WireNames.Camel(method.ContainingType.Name)) : null;
        var scope = new LogicScope { Place = LogicPlace.Mutation, Owner = $"{method.ContainingType.Name}.{method.Name}", Members = new Dictionary<string, MemberSpec>(), HasRow = false, Self = self, Claims = user, Module = spec.Method.Module };
        var lowerer = new ExpressionLowerer(bodies, scope, found);
        var parameters = Parameters(method, spec, lowerer);
        if (self is not null) self = self with { Name = lowerer.Names.Reserve(self.Name) };
        if (bodies.BlockOf(method) is not { } block || Body(lowerer, block, spec) is not { } body) return null;
        return new MutationBody(parameters.ToEquatableArray(), self is null ? body : OfRow(self, spec.Row!, parameters, body));
    }

    private static List<LocalName> Parameters(IMethodSymbol method, MutationSpec spec, ExpressionLowerer lowerer)
    {
        var own = method.Parameters.Where(static p => !p.Type.Is(KnownNames.MutationContext)).ToList();
        var key = spec.Parameters.Count - own.Count;
        return [.. spec.Parameters.Select((p, i) => new LocalName(i < key ? lowerer.Names.Reserve(p.Name) : lowerer.Names.Of(own[i - key]), Types.Inside(p.Type.Ref)))];
    }

    private static Expr? Body(ExpressionLowerer lowerer, IBlockOperation block, MutationSpec spec)
    {
        var type = spec.Result is { } result ? Types.Inside(result.Ref) : new TypeRef(LogicKinds.Void);
        if (BodySource.Returned(block) is { } returned && returned.Type?.SpecialType != SpecialType.System_Void)
        {
            var (value, before) = lowerer.Names.Read(() => Tasks.IsNothing(returned) ? new BlockExpr(type, default) : Sources.Leaving(lowerer, returned));
            if (value is null or BlockExpr || (before.Count == 0 && (spec.Result is not null || Throws.Ends(value)))) return value;
            return new BlockExpr(type, before.Append<Stmt>(spec.Result is null ? new EvaluateStmt(value) : new ReturnStmt(value)).ToEquatableArray());
        }

        return new StatementLowerer(lowerer).Lower(block.Operations.Where(static o => o is not IReturnOperation { IsImplicit: true, ReturnedValue: null })) is { } statements ? new BlockExpr(type, WithoutLast(statements)) : null;
    }

    // `return Task.CompletedTask` at the end says nothing.
    private static EquatableArray<Stmt> WithoutLast(EquatableArray<Stmt> statements) =>
        statements.Count > 0 && statements[statements.Count - 1] is ReturnStmt { Value: null } ? statements.Take(statements.Count - 1).ToEquatableArray() : statements;

    // The row is found by its key first; one that is not there is denied, as one that may not be read is.
    private static BlockExpr OfRow(LocalExpr self, RowMethodSpec row, List<LocalName> parameters, Expr body)
    {
        var key = parameters.Take(row.Model.Key.Count).Select(static p => (Expr)new LocalExpr(p.Type, p.Name)).ToEquatableArray();
        var found = new TransactionExpr(self.Type with { Nullable = true }, TransactionOperation.Find, row.Model.Type.Name, key);
        var missing = new TransactionExpr(self.Type, TransactionOperation.Reject, "denied", default);
        var value = new BinaryExpr(self.Type, BinaryOperator.Coalesce, found, missing);
        Stmt[] run = body is BlockExpr block ? [.. block.Statements] : [body.Type.Kind == LogicKinds.Void || Throws.Ends(body) ? new EvaluateStmt(body) : new ReturnStmt(body)];
        return new BlockExpr(body.Type, run.Prepend(new DeclareStmt(new LocalName(self.Name, self.Type), value, IsConstant: true)).ToEquatableArray());
    }
}
