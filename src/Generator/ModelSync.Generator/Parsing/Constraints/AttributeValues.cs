using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelSync.Contract;
using ModelSync.Generator.Parsing.Expressions;

namespace ModelSync.Generator.Parsing.Constraints;

/// <summary>What the members of an attribute are worth where it was written: constants of its constructor and its named arguments.</summary>
internal sealed class AttributeValues(AttributeData attribute, BodySource bodies)
{
    /// <summary>By parameter of the constructor, and by property that is set by name or from one of them.</summary>
    public IReadOnlyDictionary<ISymbol, Expr> With(ISymbol parameter, Expr value)
    {
        var known = new Dictionary<ISymbol, Expr>(SymbolEqualityComparer.Default) { [parameter] = value };
        var constructor = attribute.AttributeConstructor!;
        for (var i = 0; i < constructor.Parameters.Length && i < attribute.ConstructorArguments.Length; i++)
            if (Literal(attribute.ConstructorArguments[i]) is { } constant) known[constructor.Parameters[i]] = constant;
        foreach (var member in attribute.AttributeClass!.GetMembers().Where(static m => m is IPropertySymbol or IFieldSymbol { IsImplicitlyDeclared: false }))
            if (ValueOf(member, constructor, known) is { } constant) known[member] = constant;
        return known;
    }

    private Expr? ValueOf(ISymbol member, IMethodSymbol constructor, Dictionary<ISymbol, Expr> known)
    {
        if (attribute.NamedArguments.FirstOrDefault(n => n.Key == member.Name) is { Key: not null } named) return Literal(named.Value);
        if (Assigned(member, constructor) is not { } assigned) return member is IPropertySymbol { SetMethod: not null } property ? Default(property.Type) : null;
        if (assigned is not IdentifierNameSyntax name) return bodies.Constant(assigned);
        return constructor.Parameters.FirstOrDefault(p => p.Name == name.Identifier.ValueText) is { } source && known.TryGetValue(source, out var constant) ? constant : null;
    }

    private static ExpressionSyntax? Assigned(ISymbol member, IMethodSymbol constructor) =>
        constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax().DescendantNodes().OfType<AssignmentExpressionSyntax>().FirstOrDefault(a => a.Left.ToString() == member.Name)?.Right
        ?? member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() switch
        {
            PropertyDeclarationSyntax property => property.Initializer?.Value,
            VariableDeclaratorSyntax field => field.Initializer?.Value,
            _ => null,
        };

    private static Expr? Default(ITypeSymbol type) => LogicTypes.Of(type) switch
    {
        { Kind: TypeKinds.Bool } flag => Literals.Of(false, flag),
        { Kind: TypeKinds.Int } number => Literals.Of(0, number),
        { Kind: TypeKinds.Double } number => Literals.Of(0.0, number),
        { Kind: TypeKinds.String } text => Literals.Null(text),
        _ => null,
    };

    private static Expr? Literal(TypedConstant constant) => constant.Kind == TypedConstantKind.Array || LogicTypes.Of(constant.Type) is not { } type ? null
        : constant.IsNull ? Literals.Null(type)
        : Literals.Of(constant.Value!, type);
}
