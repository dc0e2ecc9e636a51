using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelSync.CodeFixes.Editing;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Parsing;

namespace ModelSync.CodeFixes.Types;

/// <summary>Adds a private constructor without parameters, through which objects are restored.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddConstructorFix)), Shared]
public sealed class AddConstructorFix : RepairProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [TypeDiagnostics.NoConstructor.Id];

    private protected override IEnumerable<Repair> Repairs(RepairSite site)
    {
        if (site is not { Type: { } declaration, TypeSymbol: { TypeKind: TypeKind.Class, IsStatic: false, IsAbstract: false } type }) yield break;
        if (type.InstanceConstructors.Any(static c => c.Parameters.IsEmpty) || MemberReader.StoredProperties(type).Any(static m => m.IsGetOnly)) yield break;
        if (type.BaseType is { SpecialType: SpecialType.None } above && !above.InstanceConstructors.Any(static c => c.Parameters.IsEmpty && c.DeclaredAccessibility is not Accessibility.Private)) yield break;
        yield return site.Change($"Add a private constructor without parameters to '{type.Name}'", nameof(AddConstructorFix), declaration, node => Members.Append(node, $"private {declaration.Identifier.Text}(){Chain(site, type)}\n{{\n}}", site.NewLine));
    }

    // A class with a primary constructor has to call it.
    private static string Chain(RepairSite site, INamedTypeSymbol type)
    {
        var primary = type.InstanceConstructors.FirstOrDefault(c => c.DeclaringSyntaxReferences is [{ } reference] && reference.GetSyntax(site.Cancellation) is TypeDeclarationSyntax);
        return primary is null ? "" : $"\n    : this({string.Join(", ", primary.Parameters.Select(p => $"default({site.Text(p.Type.WithNullableAnnotation(NullableAnnotation.NotAnnotated))})!"))})";
    }
}
