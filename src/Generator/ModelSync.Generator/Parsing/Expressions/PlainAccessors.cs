using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>Whether a property gives what was assigned to it. One that is only computed is none that an object holds.</summary>
internal static class PlainAccessors
{
    /// <summary>Whether what is assigned is something else when it is read.</summary>
    public static bool DoMore(ISymbol member) => member is IPropertySymbol property && !MemberReader.IsComputed(property) && (Calculates(property) || !Stores(property));

    /// <summary>Whether it gives something else than what it holds.</summary>
    public static bool Calculates(IPropertySymbol property)
    {
        if (MemberReader.IsComputed(property) || Body(Overrides.Getter(property)) is not { } getter) return false;
        if (IsBase(Expression(getter), property)) return property.OverriddenProperty is not { } overridden || Calculates(overridden);
        return !(FieldOf(Expression(getter)) is { } field && IsEmpty(property, field));
    }

    private static bool Stores(IPropertySymbol property)
    {
        if (Body(Overrides.Setter(property)) is not { } setter) return true;
        if (Expression(setter) is not AssignmentExpressionSyntax { RawKind: (int)Microsoft.CodeAnalysis.CSharp.SyntaxKind.SimpleAssignmentExpression, Right: IdentifierNameSyntax { Identifier.ValueText: "value" }, Left: var target }) return false;
        if (IsBase(target, property)) return property.OverriddenProperty is { } overridden && Stores(overridden) && (Body(property.GetMethod) is not { } own || IsBase(Expression(own), property));
        return FieldOf(target) is { } field && field == (Body(Overrides.Getter(property)) is { } getter ? FieldOf(Expression(getter)) : "field");
    }

    private static SyntaxNode? Body(IMethodSymbol? accessor) => accessor?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() switch
    {
        AccessorDeclarationSyntax written => (SyntaxNode?)written.Body ?? written.ExpressionBody,
        ArrowExpressionClauseSyntax arrow => arrow,
        _ => null,
    };

    private static ExpressionSyntax? Expression(SyntaxNode body) => body switch
    {
        ArrowExpressionClauseSyntax arrow => arrow.Expression,
        BlockSyntax { Statements: [ReturnStatementSyntax { Expression: { } value }] } => value,
        BlockSyntax { Statements: [ExpressionStatementSyntax { Expression: { } effect }] } => effect,
        _ => null,
    };

    // What the base class has of the same property.
    private static bool IsBase(ExpressionSyntax? expression, IPropertySymbol property) =>
        expression is MemberAccessExpressionSyntax { Expression: BaseExpressionSyntax, Name: IdentifierNameSyntax { Identifier.ValueText: var name } } && name == property.Name;

    private static string? FieldOf(ExpressionSyntax? expression) => expression switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name: IdentifierNameSyntax name } => name.Identifier.ValueText,
        { } other when other.ToString() == "field" => "field",
        _ => null,
    };

    // Before anything is assigned it has the default of its type.
    private static bool IsEmpty(IPropertySymbol property, string field) => field == "field"
        || property.ContainingType.GetMembers(field).FirstOrDefault() is IFieldSymbol { DeclaringSyntaxReferences: [{ } reference] } && reference.GetSyntax() is VariableDeclaratorSyntax { Initializer: null };
}
