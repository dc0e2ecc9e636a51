using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelSync.Generator.Parsing.Memory;

/// <summary>What a file declares, as two texts without white space and what comments say: bodies of methods are in neither.</summary>
/// <param name="All">Every token outside of bodies.</param>
/// <param name="Shared">What names and constants of other files may mean: usings, attributes of the assembly, names of types, constants and enums.</param>
internal sealed record DeclarationTokens(string All, string Shared)
{
    private static readonly ConditionalWeakTable<SyntaxTree, DeclarationTokens>.CreateValueCallback Read = static tree => Of(tree.GetRoot());

    /// <summary>Read once for each tree that is asked for.</summary>
    public static DeclarationTokens Of(SyntaxTree tree, ConditionalWeakTable<SyntaxTree, DeclarationTokens> known) => known.GetValue(tree, Read);

    private static DeclarationTokens Of(SyntaxNode root)
    {
        var walker = new Walker();
        walker.Visit(root);
        return new DeclarationTokens(walker.All.ToString(), walker.Shared.ToString());
    }

    private sealed class Walker() : CSharpSyntaxWalker(SyntaxWalkerDepth.Token)
    {
        private int _shared;

        public System.Text.StringBuilder All { get; } = new();

        public System.Text.StringBuilder Shared { get; } = new();

        public override void VisitToken(SyntaxToken token)
        {
            // Whether there is any decides whether what is generated inherits it.
            if (Documented.Is(token)) All.Append("/// ");
            All.Append(token.Text).Append(' ');
            if (_shared > 0) Shared.Append(token.Text).Append(' ');
        }

        // A directive may take away what follows it; which symbols are defined is an option of parsing.
        public override void VisitBlock(BlockSyntax node) => All.Append("{} ");

        public override void VisitArrowExpressionClause(ArrowExpressionClauseSyntax node)
        {
            if (node.Parent is PropertyDeclarationSyntax or IndexerDeclarationSyntax) base.VisitArrowExpressionClause(node);
            else All.Append("=> ");
        }

        public override void DefaultVisit(SyntaxNode node)
        {
            var isShared = node is UsingDirectiveSyntax or ExternAliasDirectiveSyntax or EnumDeclarationSyntax or DelegateDeclarationSyntax
                or AttributeListSyntax { Parent: CompilationUnitSyntax } || (node is FieldDeclarationSyntax field && field.Modifiers.Any(SyntaxKind.ConstKeyword));
            if (node is BaseNamespaceDeclarationSyntax name) Shared.Append("namespace ").Append(name.Name).Append(" { ");
            if (node is TypeDeclarationSyntax type) Shared.Append(type.Keyword.Text).Append(' ').Append(type.Identifier.Text).Append(type.TypeParameterList).Append(" { ");
            if (isShared) _shared++;
            base.DefaultVisit(node);
            if (isShared) _shared--;
            if (node is BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax) Shared.Append("} ");
        }
    }
}
