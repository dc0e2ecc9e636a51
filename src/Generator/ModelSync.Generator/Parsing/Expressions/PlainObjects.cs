using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>Whether a new object holds what it is given and nothing else happens: an object of JavaScript has members and no code.</summary>
internal static class PlainObjects
{
    /// <summary>Null when it does.</summary>
    public static (string What, string Advice)? Problem(BodySource bodies, INamedTypeSymbol type, IMethodSymbol constructor)
    {
        if (type.DeclaringSyntaxReferences.IsEmpty) return ($"A new {type.Name}, whose constructor is in another assembly,", "take the object as a parameter");
        if (!IsPlain(bodies, type, constructor)) return ($"A new {type.Name}, whose constructor does more than to set members,", "make it by a [Shared] method that calculates first, and let the constructor take what the members hold");
        return Calculated(bodies, type) is { } member ? ($"A new {type.Name}, whose '{member.Name}' is not only what it was given,", GiveIt) : null;
    }

    /// <summary>What to do about a member that is calculated and on the wire.</summary>
    public const string GiveIt = "give the member { get; set; } or { get; init; } without bodies, and calculate in a member of its own";

    /// <summary>A member on the wire whose getter calculates; null without one.</summary>
    public static ISymbol? Calculated(BodySource bodies, INamedTypeSymbol type) =>
        MemberSymbol.All(type).FirstOrDefault(m => m.Property is { } property && bodies.Members.Of(type, m.Name) is not null && PlainAccessors.Calculates(property)) is { Symbol: { } member } ? member : null;

    private static bool IsPlain(BodySource bodies, INamedTypeSymbol type, IMethodSymbol constructor)
    {
        if (constructor.IsImplicitlyDeclared && constructor.Parameters.IsEmpty) return IsPlainBase(bodies, type);
        return constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() switch
        {
            ConstructorDeclarationSyntax { Initializer: null or { RawKind: (int)Microsoft.CodeAnalysis.CSharp.SyntaxKind.BaseConstructorInitializer, ArgumentList.Arguments.Count: 0 } } => IsPlainBase(bodies, type) && OnlySets(bodies, type, constructor),
            TypeDeclarationSyntax primary => (primary.BaseList?.Types.OfType<PrimaryConstructorBaseTypeSyntax>().Any() == true || IsPlainBase(bodies, type)) && constructor.Parameters.All(p => IsMember(bodies, type, primary, p)),
            _ => false,
        };
    }

    // Without arguments the constructor of the base class runs first.
    private static bool IsPlainBase(BodySource bodies, INamedTypeSymbol type) => type.BaseType is not { SpecialType: not (SpecialType.System_Object or SpecialType.System_ValueType) } general
        || (general.InstanceConstructors.FirstOrDefault(static c => c.Parameters.IsEmpty) is { } constructor && !general.DeclaringSyntaxReferences.IsEmpty && IsPlain(bodies, general, constructor));

    // Each parameter goes to the member that is called alike, and nothing else is done.
    private static bool OnlySets(BodySource bodies, INamedTypeSymbol type, IMethodSymbol constructor)
    {
        var set = new List<string>();
        foreach (var (target, value) in bodies.BlockOf(constructor)?.Operations.SelectMany(Assigned) ?? [])
        {
            if (target is not IMemberReferenceOperation { Instance: IInstanceReferenceOperation, Member.Name: var member } || Ownership.Plain(value) is not IParameterReferenceOperation { Parameter.Name: var name } || bodies.Members.NameOfParameter(type, name) != member) return false;
            set.Add(name);
        }

        return constructor.Parameters.All(p => set.Contains(p.Name));
    }

    private static IEnumerable<(IOperation? Target, IOperation? Value)> Assigned(IOperation statement) => statement switch
    {
        IReturnOperation { IsImplicit: true, ReturnedValue: null } => [],
        IExpressionStatementOperation { Operation: ISimpleAssignmentOperation assignment } => [(assignment.Target, assignment.Value)],
        IExpressionStatementOperation { Operation: IDeconstructionAssignmentOperation { Target: ITupleOperation targets } parts } when Ownership.Plain(parts.Value) is ITupleOperation values && values.Elements.Length == targets.Elements.Length =>
            targets.Elements.Zip(values.Elements, static (target, value) => ((IOperation?)target, (IOperation?)value)),
        _ => [(null, null)],
    };

    // A parameter of the declaration is a property of the record, or the first value of one, or is handed on to the base class.
    private static bool IsMember(BodySource bodies, INamedTypeSymbol type, TypeDeclarationSyntax declaration, IParameterSymbol parameter)
    {
        if (bodies.Members.NameOfParameter(type, parameter.Name) is not { } name || MemberSymbol.All(type).FirstOrDefault(m => m.Name == name) is not { Property: { } property }) return false;
        if (SymbolEqualityComparer.Default.Equals(property.ContainingType, type))
            return property.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is ParameterSyntax || Ownership.Plain(bodies.InitialOf(property)) is IParameterReferenceOperation { Parameter: var given } && given.Name == parameter.Name;
        return declaration.BaseList?.Types.OfType<PrimaryConstructorBaseTypeSyntax>().FirstOrDefault() is { } general && type.BaseType is { } owner && HandedOn(general, parameter.Name) is var index and >= 0
            && owner.InstanceConstructors.FirstOrDefault(c => c.Parameters.Length == general.ArgumentList.Arguments.Count) is { } constructor && constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is TypeDeclarationSyntax primary
            && bodies.Members.NameOfParameter(type, constructor.Parameters[index].Name) == name && IsMember(bodies, owner, primary, constructor.Parameters[index]);
    }

    private static int HandedOn(PrimaryConstructorBaseTypeSyntax general, string parameter)
    {
        for (var i = 0; i < general.ArgumentList.Arguments.Count; i++)
            if (general.ArgumentList.Arguments[i] is { NameColon: null, Expression: IdentifierNameSyntax { Identifier.ValueText: var name } } && name == parameter) return i;
        return -1;
    }
}
