using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ModelSync.Contract;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>Members of objects, and new objects.</summary>
internal static class Objects
{
    /// <summary>A member of an object of a wire type or of a row.</summary>
    public static Expr? Member(ExpressionLowerer lowerer, IMemberReferenceOperation reference)
    {
        if (reference.Instance is null || lowerer.Lower(reference.Instance) is not { } target) return null;
        return Member(lowerer, reference, target, reference.Member);
    }

    public static Expr? Member(ExpressionLowerer lowerer, IOperation operation, Expr target, ISymbol member)
    {
        if (target.Type.Kind == TypeKinds.Tuple) return Item(lowerer, operation, target, member);
        if (MemberCalls.Row(member) is { } row && LogicTypes.Of((member as IPropertySymbol)?.Type) is { } known) return new CallExpr(known, row.Name, [target]);
        if (lowerer.Bodies.Members.Of(member.ContainingType, member.Name) is { } type) return new FieldExpr(type, target, member.Name);
        if (SharedFunctions.NameOf(member) is { } function && LogicTypes.Of((member as IPropertySymbol)?.Type) is { } result) return new FunctionExpr(result, function, [target]);
        if (member is IPropertySymbol property && MemberReader.IsComputed(property)) return lowerer.Inline(operation, property, target);
        return lowerer.Unsupported(operation, $"'{member.ContainingType.Name}.{member.Name}'", "clients do not have it: read a member that is on the wire");
    }

    /// <summary>An object of a wire type by constructor and initializer.</summary>
    public static Expr? New(ExpressionLowerer lowerer, IObjectCreationOperation creation)
    {
        if (creation.Type is not INamedTypeSymbol type || LogicTypes.Of(type) is not { Kind: TypeKinds.Object } made) return lowerer.Unsupported(creation, $"A new {creation.Type?.Name}", "create wire types, lists and tuples");
        var members = new List<MemberValue>();
        foreach (var argument in creation.Arguments)
        {
            if (argument.Parameter is not { } parameter || lowerer.Bodies.Members.NameOfParameter(type, parameter.Name) is not { } name) return lowerer.Unsupported(argument, $"The parameter '{argument.Parameter?.Name}'", "use a constructor whose parameters are members, or an initializer");
            if (lowerer.Lower(argument.Value) is not { } value) return null;
            members.Add(new MemberValue(name, value));
        }

        return Initialized(lowerer, creation.Initializer, members) ? new NewExpr(made, members.ToEquatableArray()) : null;
    }

    public static Expr? With(ExpressionLowerer lowerer, IWithOperation with)
    {
        var members = new List<MemberValue>();
        if (lowerer.Lower(with.Operand) is not { } target || !Initialized(lowerer, with.Initializer, members)) return null;
        return new WithExpr(target.Type with { Nullable = false }, target, members.ToEquatableArray());
    }

    private static bool Initialized(ExpressionLowerer lowerer, IObjectOrCollectionInitializerOperation? initializer, List<MemberValue> members)
    {
        foreach (var operation in initializer?.Initializers ?? [])
        {
            if (operation is not ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member: var member } } assignment || lowerer.Bodies.Members.Of(member.ContainingType, member.Name) is null)
            {
                lowerer.Unsupported(operation, "This initializer", "assign members that are on the wire");
                return false;
            }

            if (lowerer.Lower(assignment.Value) is not { } value) return false;
            members.RemoveAll(m => m.Member == member.Name);
            members.Add(new MemberValue(member.Name, value));
        }

        return true;
    }

    private static Expr? Item(ExpressionLowerer lowerer, IOperation operation, Expr target, ISymbol member)
    {
        var elements = target.Type.Elements;
        var index = elements.ToList().FindIndex(e => e.Name == member.Name);
        if (index < 0 && member.Name.StartsWith("Item", StringComparison.Ordinal) && int.TryParse(member.Name.Substring(4), out var position)) index = position - 1;
        return index >= 0 && index < elements.Count ? new ItemExpr(elements[index].Type, target, index) : lowerer.Unsupported(operation, $"'{member.Name}'", "read an element of the tuple");
    }
}
