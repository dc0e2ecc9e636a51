using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelSync.Generator.Parsing.Variants;

/// <summary>What a <c>[Variant]</c> says, and where it says it.</summary>
internal sealed class VariantArguments(AttributeData attribute, ISymbol owner)
{
    public string Name => attribute.Argument<string>(0) ?? "";

    /// <summary>Null when it is not given.</summary>
    public IReadOnlyList<string>? Pick { get; } = Names(attribute, "Pick");

    /// <summary>Null when it is not given.</summary>
    public IReadOnlyList<string>? Omit { get; } = Names(attribute, "Omit");

    public bool Partial => attribute.Named<bool>("Partial");

    /// <summary>Where the name of the variant stands.</summary>
    public Location NameLocation => Located(Arguments().FirstOrDefault(static a => a.NameEquals is null));

    /// <summary>Where a named argument stands.</summary>
    public Location LocationOf(string argument) => Located(Argument(argument));

    /// <summary>Where an element of a named argument stands.</summary>
    public Location LocationOf(string argument, int element) => Located(Elements(Argument(argument)?.Expression).ElementAtOrDefault(element) ?? Argument(argument));

    private static IReadOnlyList<string>? Names(AttributeData attribute, string argument)
    {
        foreach (var named in attribute.NamedArguments)
            if (named.Key == argument && named.Value is { Kind: TypedConstantKind.Array, IsNull: false }) return [.. named.Value.Values.Select(static v => v.Value as string ?? "")];
        return null;
    }

    private static IEnumerable<SyntaxNode> Elements(ExpressionSyntax? expression) => expression switch
    {
        CollectionExpressionSyntax collection => collection.Elements,
        ArrayCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions,
        ImplicitArrayCreationExpressionSyntax array => array.Initializer.Expressions,
        _ => [],
    };

    private AttributeArgumentSyntax? Argument(string name) => Arguments().FirstOrDefault(a => a.NameEquals?.Name.Identifier.ValueText == name);

    private IEnumerable<AttributeArgumentSyntax> Arguments() =>
        (attribute.ApplicationSyntaxReference?.GetSyntax() as AttributeSyntax)?.ArgumentList?.Arguments ?? (IEnumerable<AttributeArgumentSyntax>)[];

    private Location Located(SyntaxNode? node) => node?.GetLocation() ?? attribute.Location() ?? owner.Location();
}
