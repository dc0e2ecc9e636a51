using Microsoft.CodeAnalysis.Operations;
using ModelSync.Contract;
using ModelSync.Generator.Diagnostics;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary><c>for</c>, <c>foreach</c>, <c>while</c> and <c>do</c>.</summary>
internal sealed class LoopLowerer(ExpressionLowerer expressions)
{
    public Stmt? Lower(ILoopOperation loop, StatementLowerer statements) => loop switch
    {
        IForEachLoopOperation each => Each(each, statements),
        IForLoopOperation counted => For(counted, statements),
        IWhileLoopOperation { ConditionIsUntil: false, Condition: { } condition } repeated => While(repeated, condition, statements),
        _ => Unsupported(loop),
    };

    private EachStmt? Each(IForEachLoopOperation each, StatementLowerer statements)
    {
        if (each.IsAsynchronous) return (EachStmt?)Unsupported(each);
        if (Enumerations.ChangeOf(each.Collection, each.Body) is { } change) return (EachStmt?)(Stmt?)Nothing(expressions.Refuse(TranslationDiagnostics.ChangedWhileRead, change, "A change of what the loop goes through", "go through a copy, such as list.ToList()"));
        if (Sources.Each(expressions, each.Collection) is not { } source) return null;
        if (source.Type.Element is not { } element) return (EachStmt?)Unsupported(each);
        if (each.LoopControlVariable is IDeclarationExpressionOperation { Expression: ITupleOperation parts }) return Parts(each, parts, source, element, statements);
        if (each.LoopControlVariable is not IVariableDeclaratorOperation variable) return (EachStmt?)Unsupported(each);
        if (LogicTypes.Of(variable.Symbol.Type) is { } type && (type.Kind != element.Kind || type.Name != element.Name || (element.Nullable && !type.Nullable && variable.Symbol.Type.IsValueType))) return Converted(each, variable.Symbol, source, element, type, statements);
        var local = new LocalName(expressions.Names.Of(variable.Symbol), element);
        return statements.Body(each.Body) is { } body ? new EachStmt(local, source, body) : null;
    }

    // The variable has another type than the elements, and each becomes one.
    private EachStmt? Converted(IForEachLoopOperation each, Microsoft.CodeAnalysis.ILocalSymbol variable, Expr source, TypeRef element, TypeRef type, StatementLowerer statements)
    {
        var local = new LocalName(expressions.Names.Reserve("item"), element);
        if (!IsWider(each, variable) || Conversions.Wider(expressions, new LocalExpr(element, local.Name), type) is not { } value) return (EachStmt?)(Stmt?)Nothing(expressions.Unsupported(each, $"The variable '{variable.Name}', to whose type the elements are cast,", "declare it with var, and cast in the body"));
        var declared = new DeclareStmt(new LocalName(expressions.Names.Of(variable), type), value, IsConstant: false);
        return statements.Body(each.Body) is { } body ? new EachStmt(local, source, body.Prepend(declared).ToEquatableArray()) : null;
    }

    private bool IsWider(IForEachLoopOperation each, Microsoft.CodeAnalysis.ILocalSymbol variable) =>
        ElementOf(each) is { } element && expressions.Bodies.IsImplicit(element, variable.Type);

    // The parts are variables of each round.
    private EachStmt? Parts(IForEachLoopOperation each, ITupleOperation parts, Expr source, TypeRef element, StatementLowerer statements)
    {
        var local = new LocalName(expressions.Names.Reserve("parts"), element);
        var declared = new List<Stmt>();
        if (!Deconstructions.Declare(expressions, each, parts, new LocalExpr(element, local.Name), declared)) return null;
        return statements.Body(each.Body) is { } body ? new EachStmt(local, source, declared.Concat(body).ToEquatableArray()) : null;
    }

    /// <summary>The type of what a loop goes through.</summary>
    public static Microsoft.CodeAnalysis.INamedTypeSymbol? ElementOf(IForEachLoopOperation each) =>
        Ownership.Plain(each.Collection)?.Type is not { } source ? null : source.AllInterfaces.Prepend(source as Microsoft.CodeAnalysis.INamedTypeSymbol).FirstOrDefault(static t => t is { Name: "IEnumerable", TypeArguments.Length: 1 })?.TypeArguments[0] as Microsoft.CodeAnalysis.INamedTypeSymbol;

    private LoopStmt? For(IForLoopOperation loop, StatementLowerer statements)
    {
        if (Kept(loop, loop.Condition) is { } kept) return (LoopStmt?)Nothing(Refuse(kept));
        var before = new List<DeclareStmt>();
        foreach (var operation in loop.Before)
        {
            if (operation is not IVariableDeclarationGroupOperation group) return (LoopStmt?)Unsupported(loop);
            foreach (var variable in group.Declarations.SelectMany(static d => d.Declarators))
            {
                if (statements.Declaration(variable) is not { } declared) return null;
                before.Add(declared);
            }
        }

        var test = loop.Condition is null ? null : expressions.Lower(loop.Condition);
        var step = loop.AtLoopBottom.Select(o => expressions.Effect(((IExpressionStatementOperation)o).Operation)).ToList();
        if ((loop.Condition is not null && test is null) || step.Contains(null)) return null;
        return statements.Body(loop.Body) is { } body ? new LoopStmt(before.ToEquatableArray(), test, step.OfType<Expr>().ToEquatableArray(), body, TestsLast: false) : null;
    }

    private LoopStmt? While(IWhileLoopOperation loop, Microsoft.CodeAnalysis.IOperation condition, StatementLowerer statements)
    {
        if (Kept(loop, condition) is { } kept) return (LoopStmt?)Nothing(Refuse(kept));
        if (expressions.Lower(condition) is not { } test || statements.Body(loop.Body) is not { } body) return null;
        return new LoopStmt(default, test, default, body, TestsLast: !loop.ConditionIsTop);
    }

    private static Stmt? Nothing(Expr? reported) => null;

    // C# makes it anew for each round, and it is declared once, before the loop.
    private static ILocalReferenceOperation? Kept(ILoopOperation loop, Microsoft.CodeAnalysis.IOperation? condition) => loop.Descendants()
        .Where(static o => o is IAnonymousFunctionOperation or ILocalFunctionOperation).SelectMany(static function => function.Descendants()).OfType<ILocalReferenceOperation>()
        .FirstOrDefault(local => condition?.Descendants().Any(o => Declared(o) is { } declared && Microsoft.CodeAnalysis.SymbolEqualityComparer.Default.Equals(declared, local.Local)) == true);

    private static Microsoft.CodeAnalysis.ISymbol? Declared(Microsoft.CodeAnalysis.IOperation operation) => operation switch
    {
        IDeclarationPatternOperation pattern => pattern.DeclaredSymbol,
        IRecursivePatternOperation pattern => pattern.DeclaredSymbol,
        ILocalReferenceOperation { IsDeclaration: true } local => local.Local,
        _ => null,
    };

    private Expr? Refuse(ILocalReferenceOperation kept) => expressions.Unsupported(kept, $"'{kept.Local.Name}', which a loop's condition declares, in a function", "copy it into a variable of the loop's body");

    private Stmt? Unsupported(ILoopOperation loop)
    {
        if (!Constructs.Refuse(expressions, loop)) expressions.Unsupported(loop, "This loop", "loop over a list, or with a counter");
        return null;
    }
}
