using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelSync.CodeFixes.Editing;

/// <summary>Attributes of a declaration, without moving anything else.</summary>
internal static class Attributes
{
    public static SyntaxList<AttributeListSyntax> Of(SyntaxNode declaration) => declaration switch
    {
        MemberDeclarationSyntax member => member.AttributeLists,
        ParameterSyntax parameter => parameter.AttributeLists,
        _ => default,
    };

    /// <summary>Whether the attribute is written with this name, which has no suffix.</summary>
    public static bool IsNamed(this AttributeSyntax attribute, string name)
    {
        var written = attribute.Name is QualifiedNameSyntax qualified ? qualified.Right.Identifier.ValueText : attribute.Name is AliasQualifiedNameSyntax alias ? alias.Name.Identifier.ValueText : (attribute.Name as SimpleNameSyntax)?.Identifier.ValueText;
        return written == name || written == name + "Attribute";
    }

    public static bool Has(SyntaxNode declaration, string name) => Of(declaration).SelectMany(static l => l.Attributes).Any(a => a.IsNamed(name));

    /// <summary>Adds an attribute unless one of its name is there: beside the last one, else in front, where members have it on their line and types and methods on one of its own.</summary>
    public static SyntaxNode Add(SyntaxNode declaration, Mention mention, string newLine, string arguments = "")
    {
        if (Has(declaration, mention.Name.Split('.').Last())) return declaration;
        // What stands at a parameter of a positional record is meant for the property.
        return declaration is ParameterSyntax { Parent.Parent: RecordDeclarationSyntax }
            ? AddList(declaration, $"property: {mention.Name}{arguments}", newLine)
            : AddText(declaration, mention.Name + arguments, newLine);
    }

    /// <summary>Adds what stands between the brackets.</summary>
    public static SyntaxNode AddText(SyntaxNode declaration, string text, string newLine)
    {
        var lists = Of(declaration);
        if (lists.LastOrDefault() is not { Target: null } last) return AddList(declaration, text, newLine);
        var attribute = ParseList(text).Attributes[0].WithLeadingTrivia(SyntaxFactory.Space);
        return With(declaration, lists.Replace(last, last.WithAttributes(SyntaxFactory.SeparatedList(
            last.Attributes.Add(attribute), last.Attributes.GetSeparators().Append(SyntaxFactory.Token(default, SyntaxKind.CommaToken, default))))));
    }

    /// <summary>Adds a list of its own, behind those that are there.</summary>
    public static SyntaxNode AddList(SyntaxNode declaration, string text, string newLine)
    {
        var lists = Of(declaration);
        var list = ParseList(text);
        if (lists.LastOrDefault() is { } last)
        {
            var trailing = last.GetTrailingTrivia();
            return With(declaration, lists.Add(list.WithLeadingTrivia(trailing.EndsLine() ? Layout.White(Layout.IndentOf(last)) : default).WithTrailingTrivia(trailing.Count > 0 ? trailing : Layout.White(" "))));
        }

        var ownLine = declaration is BaseTypeDeclarationSyntax or BaseMethodDeclarationSyntax;
        var bare = declaration.WithLeadingTrivia(ownLine ? Layout.White(Layout.IndentOf(declaration)) : default);
        return With(bare, SyntaxFactory.SingletonList(list.WithLeadingTrivia(declaration.GetLeadingTrivia()).WithTrailingTrivia(ownLine ? Layout.Line(newLine) : Layout.White(" "))));
    }

    /// <summary>Takes the attributes out for which the condition holds.</summary>
    public static SyntaxNode Remove(SyntaxNode declaration, Func<AttributeSyntax, bool> isMeant)
    {
        var kept = new List<AttributeListSyntax>();
        foreach (var list in Of(declaration))
        {
            var attributes = list.Attributes.Where(a => !isMeant(a)).ToList();
            if (attributes.Count == list.Attributes.Count) kept.Add(list);
            else if (attributes.Count > 0) kept.Add(list.WithAttributes(Joined(attributes)));
        }

        return With(declaration, SyntaxFactory.List(kept)).WithLeadingTrivia(declaration.GetLeadingTrivia());
    }

    /// <summary>Changes the attributes for which the condition holds.</summary>
    public static SyntaxNode Change(SyntaxNode declaration, Func<AttributeSyntax, bool> isMeant, Func<AttributeSyntax, AttributeSyntax> change)
    {
        var meant = Of(declaration).SelectMany(static l => l.Attributes).Where(isMeant);
        return declaration.ReplaceNodes(meant, (_, current) => change(current));
    }

    /// <summary>The attribute with a named argument, which replaces one of that name.</summary>
    public static AttributeSyntax SetNamed(AttributeSyntax attribute, string name, string value)
    {
        var arguments = attribute.ArgumentList?.Arguments.Where(a => a.NameEquals?.Name.Identifier.ValueText != name).Select(static a => a.ToString()) ?? [];
        return WithArguments(attribute, [.. arguments, $"{name} = {value}"]);
    }

    /// <summary>The attribute without a named argument.</summary>
    public static AttributeSyntax RemoveNamed(AttributeSyntax attribute, string name) =>
        WithArguments(attribute, [.. attribute.ArgumentList?.Arguments.Where(a => a.NameEquals?.Name.Identifier.ValueText != name).Select(static a => a.ToString()) ?? []]);

    /// <summary>The attribute with other arguments; none means no parentheses.</summary>
    public static AttributeSyntax WithArguments(AttributeSyntax attribute, IReadOnlyCollection<string> arguments) => arguments.Count == 0
        ? attribute.WithArgumentList(null).WithTriviaFrom(attribute)
        : attribute.WithArgumentList(ParseList($"A({string.Join(", ", arguments)})").Attributes[0].ArgumentList).WithTriviaFrom(attribute);

    /// <summary>Another attribute in its place.</summary>
    public static AttributeSyntax Named(AttributeSyntax attribute, string text) => ParseList(text).Attributes[0].WithTriviaFrom(attribute);

    public static SyntaxNode With(SyntaxNode declaration, SyntaxList<AttributeListSyntax> lists) => declaration switch
    {
        MemberDeclarationSyntax member => member.WithAttributeLists(lists),
        ParameterSyntax parameter => parameter.WithAttributeLists(lists),
        _ => declaration,
    };

    private static SeparatedSyntaxList<AttributeSyntax> Joined(List<AttributeSyntax> attributes) => SyntaxFactory.SeparatedList(
        attributes.Select(static (a, i) => i == 0 ? a.WithoutLeadingTrivia() : a),
        attributes.Skip(1).Select(static a => SyntaxFactory.Token(default, SyntaxKind.CommaToken, a.GetLeadingTrivia().Count > 0 ? default : Layout.White(" "))));

    private static AttributeListSyntax ParseList(string text) =>
        ((MemberDeclarationSyntax)SyntaxFactory.ParseMemberDeclaration($"[{text}] int X;")!).AttributeLists[0].WithoutTrivia();
}
