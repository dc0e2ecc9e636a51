using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ModelSync.Contract;
using ModelSync.Generator.Diagnostics;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>Members of objects, and new objects.</summary>
internal static class Objects
{
    /// <summary>A member of an object of a wire type or of a row.</summary>
    public static Expr? Member(ExpressionLowerer lowerer, IMemberReferenceOperation reference)
    {
        if (reference.Instance is null || lowerer.Lower(reference.Instance) is not { } target) return null;
        return Member(lowerer, reference, target, reference.Member, Dispatched.TypeOf(lowerer, reference.Instance));
    }

    /// <param name="whole">The type of the object.</param>
    public static Expr? Member(ExpressionLowerer lowerer, IOperation operation, Expr target, ISymbol member, INamedTypeSymbol? whole)
    {
        // What holds one value is that value.
        if (member is IPropertySymbol held && WrapperReader.IsValue(held) && !target.Type.Nullable) return target;
        if (target.Type.Kind == TypeKinds.Tuple) return Item(lowerer, operation, target, member);
        if (member is { Name: "Length", ContainingType.SpecialType: SpecialType.System_String }) return new CallExpr(Types.Int, Functions.Length, [target]);
        if (MemberCalls.Row(member) is { } row && LogicTypes.Of((member as IPropertySymbol)?.Type) is { } known) return new CallExpr(known, row.Name, [target]);
        if (lowerer.Scope.IsMutation && Optionals.Problem(operation) is { } problem) return lowerer.Unsupported(operation, $"'{member.Name}', which may be absent,", problem);
        // In the browser it has what it was given, also when that is changed which it is calculated from.
        if (lowerer.Scope.IsMutation && member is IPropertySymbol read && PlainAccessors.Calculates(read)) return lowerer.Unsupported(operation, $"'{member.Name}', whose getter calculates,", "read what it is made of, or calculate in a member without a setter");
        if (lowerer.Bodies.Members.Of(OwnerOf(whole, member), member.Name) is { } type)
        {
            return Dispatched.IsHidden(operation, member, whole)
                ? lowerer.Unsupported(operation, $"'{member.ContainingType.Name}.{member.Name}', which {whole!.Name} has another '{member.Name}' for,", "read that one, or give one of them another name")
                : new FieldExpr(type, target, member.Name);
        }

        var function = SharedDispatch.Of(lowerer, operation, member, whole, out var isRefused);
        if (isRefused || (function is not null && UnionCases.RefusesUntagged(lowerer, operation, target, member.ContainingType))) return null;
        if (function is not null && LogicTypes.Of((member as IPropertySymbol)?.Type) is { } result) return new FunctionExpr(result, function, [target]);
        if (member is IPropertySymbol property && MemberReader.IsComputed(property)) return lowerer.Inline(operation, property, target, whole);
        if (lowerer.Scope.IsMutation && RejectionFinder.Reports(operation, member)) return null;
        if (whole is not null && UnionCases.Common(lowerer, operation, target, whole, member) is { } common) return common;
        if (whole is not null && UnionReader.IsUnion(whole)) return lowerer.Unsupported(operation, $"'{whole.Name}.{member.Name}', which is a member of each case,", "say it in a rule or a computed member of each case");
        if (Refusals.OfDotNet(member) is { } advice) return lowerer.Refuse(TranslationDiagnostics.NotShared, operation, $"'{member.ContainingType.Name}.{member.Name}'", advice);
        return lowerer.Unsupported(operation, $"'{member.ContainingType.Name}.{member.Name}'", lowerer.Scope.IsMutation ? "clients do not have it: keep it inside of if (ctx.IsServer) { ... }" : "clients do not have it: read a member that is on the wire");
    }

    // A member of a base class is one of the row, if the row says so.
    private static INamedTypeSymbol OwnerOf(INamedTypeSymbol? whole, ISymbol member) =>
        whole is not null && (whole.Has(KnownNames.SyncModel) || whole.Has(KnownNames.WireType)) ? whole : member.ContainingType;

    /// <summary>An object of a wire type by constructor and initializer.</summary>
    public static Expr? New(ExpressionLowerer lowerer, IObjectCreationOperation creation)
    {
        if (creation.Type is not INamedTypeSymbol type || LogicTypes.Of(type) is not { Kind: TypeKinds.Object } made) return lowerer.Unsupported(creation, $"A new {creation.Type?.Name}", "create wire types, lists and tuples");
        if (creation.Constructor is { } constructor && PlainObjects.Problem(lowerer.Bodies, type, constructor) is var (what, advice)) return lowerer.Unsupported(creation, what, advice);
        var members = new List<MemberValue>();
        foreach (var argument in creation.Arguments)
        {
            if (argument.Parameter is not { } parameter || lowerer.Bodies.Members.NameOfParameter(type, parameter.Name) is not { } name) return lowerer.Unsupported(argument, $"The parameter '{argument.Parameter?.Name}'", "use a constructor whose parameters are members, or an initializer");
            if (Sources.Kept(lowerer, argument.Value) is not { } value) return null;
            members.Add(new MemberValue(name, value));
        }

        return Initial(lowerer, type, members) && Initialized(lowerer, creation.Initializer, members) ? new NewExpr(made, members.ToEquatableArray()) : null;
    }

    public static Expr? With(ExpressionLowerer lowerer, IWithOperation with)
    {
        var members = new List<MemberValue>();
        if (with.Type is INamedTypeSymbol type && PlainObjects.Calculated(lowerer.Bodies, type) is { } member) return lowerer.Unsupported(with, $"A copy of a {type.Name}, whose '{member.Name}' is not only what it was given,", PlainObjects.GiveIt);
        if (lowerer.Lower(with.Operand) is not { } target || !Initialized(lowerer, with.Initializer, members)) return null;
        return new WithExpr(target.Type with { Nullable = false }, target, members.ToEquatableArray());
    }

    /// <summary>What the class gives its members before anybody else does. False when something was reported.</summary>
    public static bool Initial(ExpressionLowerer lowerer, INamedTypeSymbol type, List<MemberValue> members)
    {
        for (var declaring = type; declaring is not null; declaring = declaring.BaseType)
            foreach (var property in declaring.GetMembers().OfType<IPropertySymbol>())
            {
                if (lowerer.Bodies.Members.Of(type, property.Name) is null || IsReplaced(property, type) || members.Exists(m => m.Member == property.Name) || lowerer.Bodies.InitialOf(property) is not { } initial) continue;
                if (initial.DescendantsAndSelf().Any(static o => o is IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } }))
                {
                    lowerer.Unsupported(initial, $"The first value of '{property.Name}', which is made of a parameter of the constructor,", "make it a computed member, or give it where the object is made");
                    return false;
                }

                if (Sources.Kept(lowerer, initial) is not { } value) return false;
                members.Add(new MemberValue(property.Name, value));
            }

        return true;
    }

    // What is hidden or overridden has its first value for itself; an override that leaves the storing to it has not.
    private static bool IsReplaced(IPropertySymbol property, INamedTypeSymbol type)
    {
        for (var level = type; level is not null && !SymbolEqualityComparer.Default.Equals(level.OriginalDefinition, property.ContainingType.OriginalDefinition); level = level.BaseType)
            if (level.GetMembers(property.Name).Any(static m => m is IFieldSymbol || (m is IPropertySymbol own && Stores(own)))) return true;
        return false;
    }

    private static bool Stores(IPropertySymbol property) =>
        property.ContainingType.GetMembers().OfType<IFieldSymbol>().Any(f => SymbolEqualityComparer.Default.Equals(f.AssociatedSymbol, property));

    private static bool Initialized(ExpressionLowerer lowerer, IObjectOrCollectionInitializerOperation? initializer, List<MemberValue> members)
    {
        foreach (var operation in initializer?.Initializers ?? [])
        {
            if (Assigned(operation) is not { } member || lowerer.Bodies.Members.Of(operation.Parent?.Type as INamedTypeSymbol ?? member.ContainingType, member.Name) is null || PlainAccessors.DoMore(member))
            {
                lowerer.Unsupported(operation, "This initializer", lowerer.Scope.IsMutation ? "assign members that are on the wire and that hold what is assigned; those of the server inside of if (ctx.IsServer) { ... }" : "assign members that are on the wire, and that hold what is assigned");
                return false;
            }

            var value = operation is ISimpleAssignmentOperation assignment ? Sources.Kept(lowerer, assignment.Value) : Added(lowerer, (IMemberInitializerOperation)operation, members.Find(m => m.Member == member.Name)?.Value);
            if (value is null) return false;
            members.RemoveAll(m => m.Member == member.Name);
            members.Add(new MemberValue(member.Name, value));
        }

        return true;
    }

    private static ISymbol? Assigned(IOperation operation) => operation switch
    {
        ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member: var member } } => member,
        IMemberInitializerOperation { InitializedMember: IMemberReferenceOperation { Member: var member } } => member,
        _ => null,
    };

    // `Numbers = { 1, 2 }` adds to the list that is there.
    private static Expr? Added(ExpressionLowerer lowerer, IMemberInitializerOperation operation, Expr? before)
    {
        if (before is not { Type.Kind: TypeKinds.List } || operation.Initializer.Initializers.Any(static i => i is not IInvocationOperation { TargetMethod.Name: "Add", Arguments.Length: 1 })) return lowerer.Unsupported(operation, "This initializer", "assign a new list");
        var elements = new List<Expr>();
        if (before is not ListExpr { Elements.Count: 0 }) elements.Add(new SpreadExpr(before.Type, before));
        foreach (var added in operation.Initializer.Initializers.Cast<IInvocationOperation>())
        {
            if (lowerer.Lower(added.Arguments[0].Value) is not { } element) return null;
            elements.Add(element);
        }

        return new ListExpr(before.Type, elements.ToEquatableArray());
    }

    private static Expr? Item(ExpressionLowerer lowerer, IOperation operation, Expr target, ISymbol member)
    {
        var elements = target.Type.Elements;
        var index = elements.ToList().FindIndex(e => e.Name == member.Name);
        if (index < 0 && member.Name.StartsWith("Item", StringComparison.Ordinal) && int.TryParse(member.Name.Substring(4), out var position)) index = position - 1;
        return index >= 0 && index < elements.Count ? new ItemExpr(elements[index].Type, target, index) : lowerer.Unsupported(operation, $"'{member.Name}'", "read an element of the tuple");
    }
}
