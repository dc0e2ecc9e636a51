using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ModelSync.Contract;
using ModelSync.Generator.Diagnostics;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>
/// IOperation to <see cref="Expr"/>: conversions, overloads and lifting are resolved in the input, all meaning is decided in the output.
/// Null means that something was reported.
/// </summary>
internal sealed class ExpressionLowerer(BodySource bodies, LogicScope scope, Findings findings)
{
    private const int MaxDepth = 100;
    private readonly Stack<Expr> _accessed = new();
    private readonly HashSet<ISymbol> _inlining = new(SymbolEqualityComparer.Default);
    private LogicScope _scope = scope;
    private int _depth;

    public LogicScope Scope => _scope;

    public BodySource Bodies => bodies;

    /// <summary>The locals of the body. Queries and policies have none.</summary>
    public LocalNames Names { get; } = new();

    /// <summary>The body may have variables.</summary>
    public bool HasNames => !_scope.IsQueried;

    /// <summary>Whether the expression asks for the current time.</summary>
    public bool UsesNow { get; private set; }

    public Expr? Lower(IOperation? operation)
    {
        if (operation is null) return null;
        if (++_depth > MaxDepth) return Unsupported(operation, "An expression this deep", "split it");
        var lowered = OpenValues.IsMisused(operation)
            ? Unsupported(operation, "A value of a type parameter", "only ask whether it is null: its operators are not those of the type that closes it")
            : HasNames && PlainWrappers.Problem(operation) is var (what, advice) ? Unsupported(operation, what, advice)
            : _scope.IsMutation && Mutations.ServerConditions.Lower(this, operation) is { IsKnown: true } branch ? branch.Lowered
            : Literal(operation) ?? (_scope.IsQueried ? null : Literals.OfLogic(operation)) ?? Dispatch(operation);
        _depth--;
        if (lowered is not null && !_scope.IsQueried && operation.Type is { SpecialType: SpecialType.None } type) bodies.Mentioned.Add(type);
        if (lowered is not null) bodies.Trace?.Add(lowered, operation.Syntax);
        return lowered;
    }

    /// <summary>Lowers what is evaluated for its effect, whose value nobody uses.</summary>
    public Expr? Effect(IOperation operation) => operation is IIncrementOrDecrementOperation step ? Assignments.Effect(this, step) : Lower(operation);

    private Expr? Literal(IOperation operation) => Literals.TryLower(operation) is { } literal ? StaticMembers.Named(this, operation, literal) ?? literal : null;

    /// <summary>Lowers a condition: anything but bool is reported by the compiler.</summary>
    private Expr? Dispatch(IOperation operation) => operation switch
    {
        IParenthesizedOperation inner => Lower(inner.Operand),
        IConversionOperation conversion => Conversions.Lower(this, conversion),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum => Texts.Sum(this, sum),
        IBinaryOperation binary => Operators.Lower(this, binary),
        IUnaryOperation unary => Operators.Lower(this, unary),
        IConditionalOperation choice => Choice(choice),
        ICoalesceOperation coalesce => Coalesce(coalesce),
        IConditionalAccessOperation access => Access(access),
        IConditionalAccessInstanceOperation when _accessed.Count > 0 => _accessed.Peek(),
        IIsPatternOperation test => PatternTests.Lower(this, test),
        IPropertyReferenceOperation property => Members.Lower(this, property),
        IFieldReferenceOperation field => Members.Lower(this, field),
        IParameterReferenceOperation parameter => Parameter(parameter),
        IInvocationOperation call => Calls.Lower(this, call),
        IObjectCreationOperation { Arguments: [{ Value: var value }], Initializer: null } creation when creation.Type is { } type && WrapperReader.Read(type) is { Factory: null } => Lower(value),
        IInterpolatedStringOperation text => Texts.Interpolated(this, text, text.Parts),
        _ => _scope.IsQueried ? Unsupported(operation, Describe(operation), "use comparison, arithmetic, boolean, null and string operators") : Logic(operation),
    };

    /// <summary>What queries and policies, which databases evaluate, do not have.</summary>
    private Expr? Logic(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => Local(local),
        ILiteralOperation literal when CharUnits.Half(literal) is { } half => half,
        IDefaultValueOperation { Type: var zero } when LogicTypes.Of(zero) is { } type && (zero is { IsReferenceType: true } || type.Kind != TypeKinds.Object) => new CallExpr(zero is { IsReferenceType: true } ? type with { Nullable = true } : type, "default", default),
        ICollectionExpressionOperation list when ParamLists.IsSpan(list) => ParamLists.Lower(this, list),
        IImplicitIndexerReferenceOperation part when TextRanges.IsText(part) => TextRanges.Lower(this, part),
        IIsTypeOperation test => UnionCases.Is(this, test),
        ISwitchExpressionOperation choice => SwitchLowerer.Expression(this, choice),
        ISimpleAssignmentOperation assignment => Assignments.Lower(this, assignment),
        ICompoundAssignmentOperation assignment => Assignments.Lower(this, assignment),
        ICoalesceAssignmentOperation assignment => Assignments.Lower(this, assignment),
        IIncrementOrDecrementOperation step => Assignments.Lower(this, step),
        IDelegateCreationOperation creation => Lambdas.Lower(this, creation),
        IAnonymousFunctionOperation lambda => Lambdas.Lower(this, lambda),
        IObjectCreationOperation task when _scope.IsMutation && Mutations.Tasks.Wraps(task) => Lower(task.Arguments[0].Value),
        IObjectCreationOperation creation => Creations.Lower(this, creation),
        IWithOperation with => Objects.With(this, with),
        ICollectionExpressionOperation list => Creations.List(this, list),
        IArrayCreationOperation array => Creations.Array(this, array),
        ITranslatedQueryOperation query => Lower(query.Operation),
        ITupleOperation tuple => Creations.Tuple(this, tuple),
        IAnonymousObjectCreationOperation creation => Creations.Anonymous(this, creation),
        IDeconstructionAssignmentOperation parts => Deconstructions.Lower(this, parts),
        ITupleBinaryOperation comparison => Deconstructions.Equal(this, comparison),
        IImplicitIndexerReferenceOperation element => Creations.Element(this, element),
        IArrayElementReferenceOperation element => Creations.Element(this, element),
        IThrowOperation @throw => Throws.Lower(this, @throw),
        IAwaitOperation await when _scope.IsMutation => Mutations.Tasks.Lower(this, await),
        // Its members are read as those of the case that it is; as a value, it has to say which one.
        IInstanceReferenceOperation instance when _scope.Self is { } self => instance.Parent is not IMemberReferenceOperation && UnionCases.RefusesUntagged(this, instance, self, instance.Type) ? null : self,
        IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } instance => Row(instance),
        _ when Constructs.Refuse(this, operation) => null,
        _ => Unsupported(operation, Describe(operation), "write it with operators, if, switch, loops, lists and calls of [Shared] methods"),
    };

    /// <summary>Reports, in the words of the place, and gives up on the expression.</summary>
    public Expr? Unsupported(IOperation operation, string what, string advice) => Refuse(LogicDiagnostics.Unsupported, operation, what, advice);

    /// <summary>Reports by a diagnostic that says why, and gives up on the expression. Queries have one for everything.</summary>
    public Expr? Refuse(DiagnosticDescriptor descriptor, IOperation operation, string what, string advice)
    {
        if (IsBroken(operation)) findings.Broken(_scope.Owner);
        else findings.Report(_scope.IsQueried ? QueryDiagnostics.Unsupported : _scope.IsMutation ? LogicDiagnostics.ServerMutation : descriptor, operation.Syntax.GetLocation(), what, advice);
        return null;
    }

    /// <summary>Reports what has a diagnostic of its own.</summary>
    public void Report(Action<Findings> report) => report(findings);

    /// <summary>The body of a computed member of the row, in place of the member.</summary>
    public Expr? Inline(IPropertyReferenceOperation reference) => Inline(reference, reference.Property, _scope.Self, Dispatched.TypeOf(this, reference.Instance));

    /// <summary>The body of a computed member of an object, in place of the member.</summary>
    /// <param name="whole">The type of the object.</param>
    public Expr? Inline(IOperation reference, IPropertySymbol declared, Expr? self, INamedTypeSymbol? whole)
    {
        var property = Dispatched.Of(reference, declared, whole);
        if (Dispatched.IsOfCases(property, whole)) return Unsupported(reference, $"'{whole!.Name}.{property.Name}', which each case may calculate in its own way,", "say it in a rule or a computed member of each case");
        if (!_inlining.Add(property)) return Unsupported(reference, $"'{property.Name}', which refers to itself,", "break the circle");
        var outer = _scope;
        _scope = outer with { Row = null, Self = self, Whole = whole, Parameters = EmptyParameters, User = null, Context = null };
        var lowered = bodies.Of(property) is { } body
            ? Lower(body)
            : Unsupported(reference, $"'{property.Name}'", "a computed member has one expression as its body");
        _scope = outer;
        _inlining.Remove(property);
        return lowered;
    }

    public Expr Now()
    {
        UsesNow = true;
        return new NowExpr(new TypeRef(TypeKinds.Instant));
    }

    public bool IsRow(IOperation? operation) => operation switch
    {
        IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } => _scope is { Row: null, Self: null, HasRow: true },
        IParameterReferenceOperation parameter => Same(parameter.Parameter, _scope.Row),
        IConversionOperation { IsImplicit: true, Conversion.IsReference: true } conversion => IsRow(conversion.Operand),
        _ => false,
    };

    public bool IsUser(IOperation? operation) => _scope.IsMutation ? Mutations.Transactions.IsUser(operation) : operation is IParameterReferenceOperation parameter && Same(parameter.Parameter, _scope.User);

    public bool IsContext(IOperation? operation) => _scope.IsMutation ? Mutations.Transactions.IsContext(operation) : operation is IParameterReferenceOperation parameter && Same(parameter.Parameter, _scope.Context);

    public static Expr IsNull(Expr operand, bool negated = false) =>
        new BinaryExpr(Types.Bool, negated ? BinaryOperator.NotEqual : BinaryOperator.Equal, operand, Literals.Null(operand.Type));

    private static Dictionary<string, Model.ParameterSpec> EmptyParameters => [];

    private Expr? Parameter(IParameterReferenceOperation reference)
    {
        if (_scope.Known.TryGetValue(reference.Parameter, out var known)) return known;
        if (_scope.Parameters.TryGetValue(reference.Parameter.Name, out var parameter)) return new ParameterExpr(Types.Inside(parameter.Type.Ref), parameter.Name);
        if (!_scope.IsQueried && Same(reference.Parameter, _scope.Row) && LogicTypes.Of(reference.Parameter.Type) is { } row) return new RowExpr(row);
        if (HasNames && Names.Knows(reference.Parameter) && LogicTypes.Of(reference.Parameter.Type) is { } type) return new LocalExpr(type, Names.Of(reference.Parameter));
        return Unsupported(reference, $"'{reference.Parameter.Name}' by itself", "name one of its members");
    }

    private Expr? Local(ILocalReferenceOperation reference)
    {
        if (LogicTypes.Of(reference.Type) is not { } type) return Unsupported(reference, $"The variable '{reference.Local.Name}'", "keep to the types of the wire, lists and tuples");
        return reference.IsDeclaration ? Names.Declare(reference.Local, type) : new LocalExpr(type, Names.Of(reference.Local));
    }

    private Expr? Row(IInstanceReferenceOperation instance) =>
        _scope is { HasRow: true, Row: null } && LogicTypes.Of(instance.Type) is { } type ? new RowExpr(type) : Unsupported(instance, "'this'", "pass the object on as a parameter");

    private Expr? Choice(IConditionalOperation choice)
    {
        if (Lower(choice.Condition) is not { } test || Lower(choice.WhenTrue) is not { } then || Lower(choice.WhenFalse) is not { } otherwise) return null;
        var type = then is LiteralExpr { Value: null } || Throws.Ends(then) ? otherwise.Type : then.Type;
        return new ConditionalExpr(type with { Nullable = then.Type.Nullable || otherwise.Type.Nullable }, test, then, otherwise);
    }

    private Expr? Coalesce(ICoalesceOperation coalesce)
    {
        if (Lower(coalesce.Value) is not { } left || Lower(coalesce.WhenNull) is not { } right) return null;
        if (Conversions.RefusesOther(this, coalesce.Value, left, coalesce.Type)) return null;
        if (Throws.Ends(right)) return new BinaryExpr(left.Type with { Nullable = false }, BinaryOperator.Coalesce, left, right with { Type = left.Type });
        // `count ?? 0m` converts the left side, which the conversion of the value alone does not show.
        if (left.Type.Kind != right.Type.Kind && HasNames && Conversions.Wider(this, left, right.Type) is { } wider) left = wider;
        if (left.Type.Kind != right.Type.Kind) return Unsupported(coalesce, "?? over different types", "give both sides the same type");
        return MayBeNull(coalesce.Value, left) ? new BinaryExpr(left.Type with { Nullable = right.Type.Nullable }, BinaryOperator.Coalesce, left, right) : left;
    }

    private Expr? Access(IConditionalAccessOperation access)
    {
        if (Lower(access.Operation) is not { } value) return null;
        var (first, again) = MayBeNull(access.Operation, value) ? Once(value) : (value, value);
        _accessed.Push(again with { Type = again.Type with { Nullable = false } });
        var inner = Lower(access.WhenNotNull);
        _accessed.Pop();
        if (inner is null || !MayBeNull(access.Operation, value)) return inner;
        var type = inner.Type with { Nullable = true };
        return new ConditionalExpr(type, IsNull(first), Literals.Null(type), inner);
    }

    // Of the result of a call nothing says that it is not null.
    private bool MayBeNull(IOperation operation, Expr value) =>
        value.Type.Nullable || (HasNames && operation.Type is { IsReferenceType: true } && value is CallExpr or LocalExpr or InvokeExpr or FunctionExpr or ConditionalExpr or ItemExpr);

    // A call is evaluated once: the first time it is kept.
    private (Expr First, Expr Again) Once(Expr value)
    {
        if (!HasNames || !ExprTree.All(value).Any(static e => e is CallExpr or InvokeExpr or FunctionExpr)) return (value, value);
        var kept = Names.Temporary(value.Type);
        return (new AssignExpr(value.Type, kept, value), kept);
    }

    private static bool Same(IParameterSymbol parameter, IParameterSymbol? other) => SymbolEqualityComparer.Default.Equals(parameter, other);

    private static bool IsBroken(IOperation operation) => operation.DescendantsAndSelf().Any(static o => o.Kind == OperationKind.Invalid);

    private static string Describe(IOperation operation)
    {
        var text = operation.Syntax.ToString();
        var line = text.IndexOfAny(['\r', '\n']);
        if (line >= 0) text = text.Substring(0, line);
        return text.Length > 60 ? $"'{text.Substring(0, 60)}...'" : $"'{text}'";
    }
}

/// <summary>Types that expressions produce.</summary>
internal static class Types
{
    public static TypeRef Bool { get; } = new(TypeKinds.Bool);

    public static TypeRef Int { get; } = new(TypeKinds.Int);

    public static TypeRef Double { get; } = new(TypeKinds.Double);

    public static TypeRef String { get; } = new(TypeKinds.String);

    /// <summary>The row of the type table for a C# type, null for everything else. References count as not null: annotations are not known here.</summary>
    public static TypeRef? Of(ITypeSymbol? type)
    {
        var found = type is null ? null : new TypeReader().Read(type)?.Ref is { } named ? Inside(named) : null;
        return found is not null && type is { IsReferenceType: true } ? found with { Nullable = false } : found;
    }

    /// <summary>The type of what a wrapper holds: logic compares values, whatever they are wrapped in.</summary>
    public static TypeRef Inside(TypeRef type) =>
        type.Element is { } element ? type with { Element = Inside(element) }
        : type.Kind is TypeKinds.Enum or TypeKinds.Object ? type
        : type with { Name = null };

    public static bool IsNumber(TypeRef type) => NumberKind.Of(type.Kind) is { IsPromoted: false } || type.Kind == TypeKinds.Decimal;

    /// <summary>Has an order that is the same in C#, SQL and TypeScript.</summary>
    public static bool IsOrdered(TypeRef type) => IsScalar(type) && type.Kind is not (TypeKinds.Bool or TypeKinds.String or TypeKinds.Enum);

    public static bool IsScalar(TypeRef type) => TypeTable.Current[type.Kind].Compare is not null;

    /// <summary>Columns hold it as a number.</summary>
    public static bool IsStoredAsNumber(TypeRef type) => TypeTable.Current[type.Kind].Sqlite is "INTEGER" or "REAL";
}
