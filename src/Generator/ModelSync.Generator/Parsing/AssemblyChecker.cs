using Microsoft.CodeAnalysis;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Model;
using ModelSync.Generator.Parsing.Adoption;
using ModelSync.Generator.Parsing.Surfaces;
using ModelSync.Generator.Parsing.Variants;

namespace ModelSync.Generator.Parsing;

/// <summary>What only the whole assembly can tell: surfaces, users, and names and tables that collide.</summary>
internal static class AssemblyChecker
{
    /// <summary>The domain, for whoever has more to say about it.</summary>
    public static DomainSpec Check(Compilation compilation, Findings findings, CancellationToken cancellation)
    {
        var found = DeclarationFinder.In(compilation, cancellation);
        CheckSurfaces(found, findings);
        CheckUsers(found, findings);
        var declarations = found.ToDeclarations();
        CheckTables(found, declarations, findings);
        var domain = CheckNames(found, declarations, compilation, findings, cancellation);
        ConversionReader.Check(compilation.Assembly, findings);
        AdoptionChecker.Check(compilation, findings, cancellation);
        return domain;
    }

    private static void CheckSurfaces(DeclarationFinder found, Findings findings)
    {
        var first = found.Models.OrderBy(static m => m.FullName(), StringComparer.Ordinal).FirstOrDefault<ISymbol>()
            ?? found.Logic.Where(static m => !m.Has(KnownNames.ReadPolicy)).OrderBy(static m => m.ToDisplayString(), StringComparer.Ordinal).FirstOrDefault();
        if (found.Surfaces.Count == 0 && first is not null) findings.Report(UsageDiagnostics.MissingSurface, first.Location(), first.Name);
    }

    private static void CheckUsers(DeclarationFinder found, Findings findings)
    {
        foreach (var second in found.Users.OrderBy(static u => u.FullName(), StringComparer.Ordinal).Skip(1))
            findings.Report(UsageDiagnostics.UserShape, second.Location(), second.Name, "is a second [SyncUser] of this assembly: keep one");
    }

    private static void CheckTables(DeclarationFinder found, Declarations declarations, Findings findings)
    {
        foreach (var (first, second) in SharedTables.In(declarations.Models.Select(static m => m.Spec)))
            findings.Report(UsageDiagnostics.SameTable, found.Models.FirstOrDefault(m => m.FullName() == second.Type.FullName)?.Location(), first.Type.Name, second.Type.Name, second.Table);
    }

    private static DomainSpec CheckNames(DeclarationFinder found, Declarations declarations, Compilation compilation, Findings findings, CancellationToken cancellation)
    {
        var forms = new Findings();
        var (domain, names, surfaces, circles) = DomainParser.Conflicts(compilation, declarations, forms, cancellation);
        foreach (var collision in names)
            findings.Report(UsageDiagnostics.NameCollision, Locate(compilation, found, collision.Second), collision.First, collision.Second, collision.Name);
        foreach (var circle in circles)
            findings.Report(TranslationDiagnostics.ConstantValue, SymbolFinder.Find(compilation, circle.Constant.Class)?.GetMembers(circle.Constant.Name).FirstOrDefault()?.Location(), $"{circle.Constant.Class.Substring(circle.Constant.Class.LastIndexOfAny(['.', ':']) + 1)}.{circle.Constant.Name}", circle.Problem);
        foreach (var fault in surfaces)
            findings.ReportChoices(fault.Descriptor, Locate(compilation, found, fault.Subject), SurfaceIndex.Choices(found.Surfaces), [.. fault.Arguments]);
        // What is wrong in any form was said with the generic type, and what is wrong in several is wrong once.
        findings.AddRange(forms.Except(OpenRules(found)));
        return domain;
    }

    private static Findings OpenRules(DeclarationFinder found)
    {
        var findings = new Findings();
        foreach (var type in found.Types.Where(static t => t.Arity > 0)) RuleParser.CheckOpen(type, findings);
        return findings;
    }

    private static Location? Locate(Compilation compilation, DeclarationFinder found, string fullName)
    {
        var method = found.Logic.FirstOrDefault(m => $"{m.ContainingType.FullName()}.{m.Name}" == fullName);
        if (found.Types.Select(t => VariantReader.LocationOf(t, fullName)).FirstOrDefault(static l => l is not null) is { } variant) return variant;
        ISymbol? symbol = method is not null ? method : compilation.GetSymbolsWithName(fullName.Substring(fullName.LastIndexOfAny(['.', ':']) + 1), SymbolFilter.Type).OfType<INamedTypeSymbol>().FirstOrDefault(t => t.FullName() == fullName);
        return symbol?.Location();
    }
}
