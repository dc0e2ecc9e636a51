using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ModelSync.Contract;
using ModelSync.Generator.Diagnostics;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>Statements of a body. Null means that something was reported.</summary>
internal sealed class StatementLowerer(ExpressionLowerer expressions)
{
    private readonly SwitchLowerer _switches = new(expressions);
    private readonly LoopLowerer _loops = new(expressions);

    /// <summary>Statements that follow each other; variables of their patterns are declared before them.</summary>
    public EquatableArray<Stmt>? Lower(IEnumerable<IOperation> operations)
    {
        var statements = new List<Stmt>();
        var isComplete = true;
        var live = expressions.Scope.IsMutation ? Mutations.LiveCode.Of([.. operations]) : operations.OrderBy(static o => o is not ILocalFunctionOperation);
        foreach (var operation in live)
        {
            var (lowered, before) = expressions.Names.Read(() => Statement(operation));
            statements.AddRange(before);
            if (lowered is null) isComplete = false;
            else statements.AddRange(lowered);
        }

        return isComplete ? statements.ToEquatableArray() : null;
    }

    /// <summary>The statements inside of a block, or the one statement.</summary>
    public EquatableArray<Stmt>? Body(IOperation? operation) => operation switch
    {
        null => default(EquatableArray<Stmt>),
        IBlockOperation block => expressions.Names.Inside(() => Lower(block.Operations)),
        _ => expressions.Names.Inside(() => Lower([operation])),
    };

    private IReadOnlyList<Stmt>? Statement(IOperation operation) => expressions.Scope.IsMutation && Mutations.ServerConditions.Statement(expressions, operation, Body) is { IsKnown: true } asked ? asked.Statements : operation switch
    {
        IBlockOperation block => Body(block) is { } inner ? [new ScopeStmt(null, inner)] : null,
        IVariableDeclarationGroupOperation group => Declarations(group),
        IExpressionStatementOperation { Operation: IDeconstructionAssignmentOperation parts } => Deconstructions.Statements(expressions, parts),
        IExpressionStatementOperation { Operation: var awaited } when expressions.Scope.IsMutation && Mutations.Tasks.IsNothing(awaited) => [],
        IExpressionStatementOperation { Operation: var effect } => One(expressions.Effect(effect) is { } value ? new EvaluateStmt(value) : null),
        IConditionalOperation choice => One(If(choice)),
        IReturnOperation { Kind: OperationKind.YieldReturn, ReturnedValue: { } value } => One(expressions.Lower(value) is { } yielded ? new YieldStmt(yielded) : null),
        IReturnOperation { Kind: OperationKind.YieldBreak } => [new ReturnStmt(null)],
        IReturnOperation @return => One(Return(@return)),
        IThrowOperation @throw => One(expressions.Lower(@throw) is { } thrown ? new EvaluateStmt(thrown) : null),
        ISwitchOperation @switch => One(_switches.Statement(@switch, this)),
        ILoopOperation loop => One(expressions.Names.Inside(() => _loops.Lower(loop, this))),
        IBranchOperation branch => One(Branch(branch)),
        ILocalFunctionOperation function => One(Lambdas.Local(expressions, function)),
        IEmptyOperation => [],
        _ when Constructs.Refuse(expressions, operation) => null,
        _ => One((Stmt?)Nothing(expressions.Unsupported(operation, $"The statement '{Keyword(operation)}'", "write it with if, switch, loops, local variables and return"))),
    };

    private static IReadOnlyList<Stmt>? One(Stmt? statement) => statement is null ? null : [statement];

    private static Stmt? Nothing(Expr? reported) => null;

    private List<Stmt>? Declarations(IVariableDeclarationGroupOperation group)
    {
        var declared = new List<Stmt>();
        foreach (var variable in group.Declarations.SelectMany(static d => d.Declarators))
        {
            if (expressions.Scope.IsMutation && Mutations.Transactions.IsOnlyName(variable))
            {
                var (isComplete, before) = Mutations.ServerConditions.Effect(expressions, variable.GetVariableInitializer()!.Value);
                if (!isComplete) return null;
                declared.AddRange(before);
                continue;
            }

            if (Declaration(variable) is not { } statement) return null;
            declared.Add(statement);
        }

        return declared;
    }

    /// <summary>A local variable with its first value.</summary>
    public DeclareStmt? Declaration(IVariableDeclaratorOperation variable)
    {
        var initial = variable.GetVariableInitializer()?.Value;
        if (variable.Symbol.RefKind != RefKind.None || variable.Symbol.IsUsing) return (DeclareStmt?)Nothing(expressions.Refuse(TranslationDiagnostics.Construct, variable, variable.Symbol.IsUsing ? "using" : "A ref variable", variable.Symbol.IsUsing ? "open it on the server and pass what was read as a parameter" : "use a plain local variable"));
        if (LogicTypes.Of(variable.Symbol.Type) is not { } type) return (DeclareStmt?)Nothing(expressions.Unsupported(variable, $"A variable of type {variable.Symbol.Type.ToDisplayString()}", "keep to the types of the wire, lists and tuples"));
        if (initial is null) return new DeclareStmt(new LocalName(expressions.Names.Of(variable.Symbol), type), null, IsConstant: false);
        if (Enumerations.IsView(initial)) return (DeclareStmt?)Nothing(Enumerations.Refuse(expressions, initial));
        if (expressions.Lower(initial) is not { } value) return null;
        var isConstant = variable.Symbol.IsConst || !Assignments.IsAssigned(variable);
        return new DeclareStmt(new LocalName(expressions.Names.Of(variable.Symbol), value.Type.Nullable ? type with { Nullable = true } : type), value, isConstant);
    }

    // What is wrong in one part is said beside what is wrong in another.
    private IfStmt? If(IConditionalOperation choice)
    {
        var (test, then, otherwise) = (expressions.Lower(choice.Condition), Body(choice.WhenTrue), Body(choice.WhenFalse));
        return test is not null && then is { } first && otherwise is { } second ? new IfStmt(test, first, second) : null;
    }

    private Stmt? Return(IReturnOperation @return)
    {
        if (@return.ReturnedValue is not { } returned || (expressions.Scope.IsMutation && Mutations.Tasks.IsNothing(returned))) return new ReturnStmt(null);
        if (returned.Type?.SpecialType == SpecialType.System_Void) return expressions.Effect(returned) is { } effect ? new EvaluateStmt(effect) : null;
        return expressions.Lower(returned) is { } value ? new ReturnStmt(Lambdas.IsInside(@return) || expressions.Scope.GivesSequences ? value : Sources.Leaving(returned, value)) : null;
    }

    private Stmt? Branch(IBranchOperation branch) => branch.BranchKind switch
    {
        BranchKind.Break => new BreakStmt(_switches.LabelOf(branch)),
        BranchKind.Continue => new ContinueStmt(),
        _ => Nothing(expressions.Refuse(TranslationDiagnostics.Construct, branch, "goto", "write it with if, loops, break and continue")),
    };

    private static string Keyword(IOperation operation) => operation.Syntax.GetFirstToken().Text;
}
