using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ModelSync.Contract;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary><c>var (a, b) = pair</c>, <c>(a, b) = (b, a)</c> and comparisons of tuples.</summary>
internal static class Deconstructions
{
    /// <summary>Variables that get the parts of a value, as statements. Null when something was reported.</summary>
    public static List<Stmt>? Statements(ExpressionLowerer lowerer, IDeconstructionAssignmentOperation assignment)
    {
        if (assignment.Target is not IDeclarationExpressionOperation { Expression: ITupleOperation targets }) return Lower(lowerer, assignment) is { } effect ? [new EvaluateStmt(effect)] : null;
        if (lowerer.Lower(assignment.Value) is not { } value) return null;
        var statements = new List<Stmt>();
        if (value is not (LocalExpr or ParameterExpr or TupleExpr))
        {
            var whole = new LocalName(lowerer.Names.Reserve("parts"), value.Type);
            statements.Add(new DeclareStmt(whole, value, IsConstant: true));
            value = new LocalExpr(value.Type, whole.Name);
        }

        return Declare(lowerer, assignment, targets, value, statements) ? statements : null;
    }

    /// <summary>Declares the variables of a pattern such as <c>(a, _, (b, c))</c>.</summary>
    public static bool Declare(ExpressionLowerer lowerer, IOperation operation, ITupleOperation targets, Expr value, List<Stmt> statements)
    {
        for (var i = 0; i < targets.Elements.Length; i++)
        {
            if (Part(lowerer, operation, value, i, targets.Elements.Length) is not { } part) return false;
            if (targets.Elements[i] is IDiscardOperation)
            {
                // What nobody keeps is evaluated all the same.
                if (value is TupleExpr && !IsThere(part)) statements.Add(new EvaluateStmt(part));
                continue;
            }

            var target = targets.Elements[i] is IDeclarationExpressionOperation declared ? declared.Expression : targets.Elements[i];
            if (target is ITupleOperation inner)
            {
                if (!Declare(lowerer, operation, inner, part, statements)) return false;
            }
            else if (target is ILocalReferenceOperation local) statements.Add(new DeclareStmt(new LocalName(lowerer.Names.Of(local.Local), part.Type), part, !Assignments.IsAssigned(operation, local.Local)));
            else return lowerer.Unsupported(operation, "This deconstruction", "assign to local variables") is not null;
        }

        return true;
    }

    /// <summary>An assignment to several variables, whose value is the tuple.</summary>
    public static Expr? Lower(ExpressionLowerer lowerer, IDeconstructionAssignmentOperation assignment)
    {
        if (assignment.Target is not ITupleOperation targets || lowerer.Lower(assignment.Value) is not { } value) return lowerer.Unsupported(assignment, "This deconstruction", "assign to local variables");
        if (value.Type.Kind != TypeKinds.Tuple) return lowerer.Unsupported(assignment, "This deconstruction", "declare the variables with it");
        if (Single(targets) is var (only, index) && value is LocalExpr or ParameterExpr) return lowerer.Lower(only) is { } one ? new AssignExpr(one.Type, one, new ItemExpr(value.Type.Elements[index].Type, value, index)) : null;
        if (targets.Elements.Any(static e => e is IArrayElementReferenceOperation or IImplicitIndexerReferenceOperation or IPropertyReferenceOperation { Property.IsIndexer: true })) return InTurn(lowerer, targets, value);
        return Targets(lowerer, targets, value.Type) is { } target ? new AssignExpr(value.Type, target, value) : null;
    }

    /// <summary><c>==</c> of tuples is that of their elements, one after the other.</summary>
    public static Expr? Equal(ExpressionLowerer lowerer, ITupleBinaryOperation comparison)
    {
        if (lowerer.Lower(comparison.LeftOperand) is not { } left || lowerer.Lower(comparison.RightOperand) is not { } right) return null;
        if (left.Type.Kind != TypeKinds.Tuple || right.Type.Kind != TypeKinds.Tuple || left.Type.Nullable || right.Type.Nullable) return lowerer.Unsupported(comparison, "This comparison of tuples", "compare their elements");
        var isNegated = comparison.OperatorKind == BinaryOperatorKind.NotEquals;
        return Pairs(lowerer, comparison, left, right, isNegated);
    }

    private static Expr? Pairs(ExpressionLowerer lowerer, IOperation operation, Expr left, Expr right, bool isNegated)
    {
        var (before, whole) = (new List<Expr>(), (Expr?)null);
        var areThere = IsThere(left) && IsThere(right);
        (left, right) = (Once(lowerer, left, before, areThere), Once(lowerer, right, before, areThere));
        for (var i = 0; i < left.Type.Elements.Count; i++)
        {
            if (Part(lowerer, operation, left, i, left.Type.Elements.Count) is not { } one || Part(lowerer, operation, right, i, left.Type.Elements.Count) is not { } other) return null;
            var pair = one.Type.Kind == TypeKinds.Tuple ? Pairs(lowerer, operation, one, other, isNegated) : Operators.Equal(lowerer, operation, one, other, isNegated);
            if (pair is null) return null;
            whole = whole is null ? pair : new BinaryExpr(Types.Bool, isNegated ? BinaryOperator.Or : BinaryOperator.And, whole, pair);
        }

        return before.Count == 0 ? whole : new SequenceExpr(Types.Bool, before.Append(whole!).ToEquatableArray());
    }

    // All that is compared is evaluated before anything is compared.
    private static Expr Once(ExpressionLowerer lowerer, Expr value, List<Expr> before, bool areThere)
    {
        if (value is LiteralExpr || (areThere && IsThere(value))) return value;
        if (value is TupleExpr tuple) return tuple with { Elements = tuple.Elements.Select(e => Once(lowerer, e, before, areThere)).ToEquatableArray() };
        var kept = lowerer.Names.Temporary(value.Type);
        before.Add(new AssignExpr(value.Type, kept, value));
        return kept;
    }

    // Nothing happens when it is evaluated, and nothing can be noticed of when.
    private static bool IsThere(Expr value) => value switch
    {
        LocalExpr or ParameterExpr or LiteralExpr or ConstantExpr or RowExpr => true,
        ItemExpr item => IsThere(item.Target),
        FieldExpr field => !Nulls.CanBe(field.Target) && IsThere(field.Target),
        TupleExpr tuple => tuple.Elements.All(IsThere),
        _ => false,
    };

    /// <summary>Somebody wrote what a record is taken apart into.</summary>
    public static bool IsOwn(IMethodSymbol deconstruct) => !deconstruct.IsImplicitlyDeclared && deconstruct.GetAttributes().All(static a => a.AttributeClass?.Name != "CompilerGeneratedAttribute");

    // Of a tuple an element, of a record the member that its parameter is.
    private static Expr? Part(ExpressionLowerer lowerer, IOperation operation, Expr value, int index, int count)
    {
        if (value is TupleExpr tuple && index < tuple.Elements.Count) return tuple.Elements[index];
        if (value.Type.Kind == TypeKinds.Tuple && index < value.Type.Elements.Count) return new ItemExpr(value.Type.Elements[index].Type, value, index);
        var type = operation is IDeconstructionAssignmentOperation { Value.Type: INamedTypeSymbol { IsRecord: true } record } ? record : operation is IForEachLoopOperation each ? LoopLowerer.ElementOf(each) : null;
        var parameter = type?.GetMembers("Deconstruct").OfType<IMethodSymbol>().FirstOrDefault(m => m.Parameters.Length == count && !IsOwn(m))?.Parameters[index];
        return parameter is not null && lowerer.Bodies.Members.NameOfParameter(type!, parameter.Name) is { } name && lowerer.Bodies.Members.Of(type!, name) is { } member
            ? new FieldExpr(member, value, name)
            : lowerer.Unsupported(operation, "This deconstruction", "deconstruct tuples and positional records");
    }

    // Elements know how many there are, so each is assigned by its own call. What leads to them is read before anything is assigned, and must not change.
    private static Expr? InTurn(ExpressionLowerer lowerer, ITupleOperation targets, Expr value)
    {
        var assigned = targets.Elements.OfType<ILocalReferenceOperation>().Select(l => lowerer.Names.Of(l.Local)).ToList();
        var whole = lowerer.Names.Temporary(value.Type);
        var parts = new List<Expr> { new AssignExpr(value.Type, whole, value) };
        for (var i = 0; i < targets.Elements.Length; i++)
        {
            if (targets.Elements[i] is IDiscardOperation) continue;
            if (targets.Elements[i] is ITupleOperation or IDeclarationExpressionOperation) return lowerer.Unsupported(targets.Elements[i], "This part beside an element of a list", "assign it by itself");
            if (Assignments.Target(lowerer, targets.Elements[i]) is not { } target) return null;
            if (!ExprTree.Children(target).SelectMany(ExprTree.All).All(e => IsStep(e) && !(e is LocalExpr local && assigned.Contains(local.Name)))) return lowerer.Unsupported(targets.Elements[i], "An element whose index is calculated here", "keep the index in a variable of its own");
            parts.Add(new AssignExpr(target.Type, target, new ItemExpr(value.Type.Elements[i].Type, whole, i)));
        }

        return new SequenceExpr(value.Type, parts.Append(whole).ToEquatableArray());
    }

    private static bool IsStep(Expr e) => e is LocalExpr or LiteralExpr or FieldExpr or BinaryExpr { Type.Kind: TypeKinds.Int, IsChecked: false, Operator: BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Multiply or BinaryOperator.BitAnd } or CallExpr { Function: "collection.count" };

    // Where all other parts are discarded.
    private static (IOperation Target, int Index)? Single(ITupleOperation targets)
    {
        var kept = targets.Elements.Select(static (e, i) => (Target: e is IDeclarationExpressionOperation declared ? declared.Expression : e, Index: i)).Where(static e => e.Target is not IDiscardOperation).ToList();
        return kept is [{ Target: ILocalReferenceOperation or IParameterReferenceOperation }] ? kept[0] : null;
    }

    private static TupleExpr? Targets(ExpressionLowerer lowerer, ITupleOperation targets, TypeRef type)
    {
        var lowered = new List<Expr>();
        for (var i = 0; i < targets.Elements.Length; i++)
        {
            var element = targets.Elements[i] is IDeclarationExpressionOperation declared ? declared.Expression : targets.Elements[i];
            Expr? target = element switch
            {
                IDiscardOperation => lowerer.Names.Temporary(type.Elements[i].Type),
                ITupleOperation inner => Targets(lowerer, inner, type.Elements[i].Type),
                ILocalReferenceOperation or IParameterReferenceOperation => lowerer.Lower(element),
                IMemberReferenceOperation { Instance: ILocalReferenceOperation or IInstanceReferenceOperation } when lowerer.Scope.IsMutation => Assignments.Target(lowerer, element),
                _ => lowerer.Unsupported(element, "A deconstruction into what is no local variable", "deconstruct into variables, and assign those"),
            };
            if (target is null) return null;
            lowered.Add(target);
        }

        return new TupleExpr(type, lowered.ToEquatableArray());
    }
}
