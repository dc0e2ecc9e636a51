using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ModelSync.Generator.Parsing.Mutations;

/// <summary>Which operations of a mutation browsers run.</summary>
internal static class LiveCode
{
    /// <summary>Statements up to one that always leaves, without what happens after the commit; local functions only where something calls them.</summary>
    public static IEnumerable<IOperation> Of(IReadOnlyList<IOperation> statements)
    {
        var functions = statements.OfType<ILocalFunctionOperation>().ToList();
        if (functions.Count == 0) return Run(statements);
        var called = Called(ServerBranches.RootOf(functions[0]));
        return functions.Where(f => called.Contains(f.Symbol)).Concat<IOperation>(Run(statements));
    }

    /// <summary>Everything in a body that browsers run.</summary>
    public static IEnumerable<IOperation> In(IOperation body)
    {
        var called = Called(body);
        var functions = ServerBranches.RootOf(body).Descendants().OfType<ILocalFunctionOperation>().Where(f => called.Contains(f.Symbol)).Select(static f => f.Body).OfType<IOperation>();
        return functions.Prepend(body).SelectMany(Walk);
    }

    /// <summary>The code of a body that browsers never run, as whole statements: a part of one says what the rest is for.</summary>
    public static IReadOnlyList<SyntaxNode> Others(IOperation body)
    {
        var live = new HashSet<IOperation>(In(body));
        return [.. OutsideOf(live, body).Select(Whole).Distinct()];
    }

    private static IEnumerable<IOperation> OutsideOf(HashSet<IOperation> live, IOperation operation)
    {
        foreach (var child in operation.ChildOperations)
        {
            var isLive = child.IsImplicit || live.Contains(child) || (child is ILocalFunctionOperation { Body: { } function } && live.Contains(function));
            foreach (var other in isLive ? OutsideOf(live, child) : [child]) yield return other;
        }
    }

    private static SyntaxNode Whole(IOperation other)
    {
        var syntax = other.Parent is IBlockOperation ? other.Syntax : other.Syntax.Parent!;
        var statement = syntax.AncestorsAndSelf().FirstOrDefault(static n => n is StatementSyntax or MemberDeclarationSyntax) ?? syntax;
        return statement.Parent is ElseClauseSyntax otherwise ? otherwise : statement;
    }

    // What happens after the commit, and rejections that nobody throws, of which the analyzer speaks.
    private static bool IsNothing(IOperation statement) =>
        statement is IExpressionStatementOperation { Operation: IInvocationOperation call } && (IsAfterCommit(call) || Transactions.IsReject(call));

    private static bool IsAfterCommit(IInvocationOperation call) => call.TargetMethod is { Name: "AfterCommit" } method && method.ContainingType.Is(KnownNames.MutationContext);

    private static IEnumerable<IOperation> Run(IEnumerable<IOperation> statements)
    {
        foreach (var statement in statements.Where(static s => s is not ILocalFunctionOperation && !IsNothing(s)))
        {
            yield return statement;
            if (Leaves(statement)) yield break;
        }
    }

    private static bool Leaves(IOperation? statement) => statement switch
    {
        IReturnOperation { Kind: not OperationKind.YieldReturn } or IThrowOperation or IBranchOperation => true,
        IBlockOperation block => Run(block.Operations).LastOrDefault() is { } last && Leaves(last),
        IConditionalOperation choice when ServerBranches.Value(choice.Condition) is { } value => Leaves(value ? choice.WhenTrue : choice.WhenFalse),
        IConditionalOperation choice => Leaves(choice.WhenTrue) && Leaves(choice.WhenFalse),
        _ => false,
    };

    private static HashSet<ISymbol> Called(IOperation root)
    {
        var called = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var waiting = new Stack<IOperation>([root]);
        while (waiting.Count > 0)
            foreach (var symbol in Walk(waiting.Pop()).Select(FunctionOf).OfType<IMethodSymbol>().Where(called.Add))
                if (root.Descendants().OfType<ILocalFunctionOperation>().FirstOrDefault(f => SymbolEqualityComparer.Default.Equals(f.Symbol, symbol))?.Body is { } body) waiting.Push(body);
        return called;
    }

    private static IMethodSymbol? FunctionOf(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod: { MethodKind: MethodKind.LocalFunction } function } => function,
        IMethodReferenceOperation { Method: { MethodKind: MethodKind.LocalFunction } function } => function,
        _ => null,
    };

    private static IEnumerable<IOperation> Walk(IOperation operation)
    {
        yield return operation;
        foreach (var inner in Inside(operation).SelectMany(Walk)) yield return inner;
    }

    private static IEnumerable<IOperation> Inside(IOperation operation) => operation switch
    {
        ILocalFunctionOperation => [],
        IBlockOperation block => Run(block.Operations),
        IInvocationOperation call when IsAfterCommit(call) => [],
        IConditionalOperation choice when ServerBranches.Value(choice.Condition) is { } value => Some(ServerBranches.Evaluated(choice.Condition), value ? choice.WhenTrue : choice.WhenFalse),
        IBinaryOperation both when ServerBranches.Value(both) is not null => Some(ServerBranches.Evaluated(both)),
        _ => operation.ChildOperations,
    };

    private static IEnumerable<IOperation> Some(params IOperation?[] operations) => operations.OfType<IOperation>();
}
