using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ModelSync.Contract;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Emission.Contract;
using ModelSync.Generator.Model;
using ModelSync.Generator.Parsing;
using ModelSync.Generator.Parsing.Expressions;
using ModelSync.Generator.Parsing.Mutations;

namespace ModelSync.Generator;

/// <summary>
/// Which members of C# are in the package that browsers load: the bodies of the contract, found again in the sources, and the computed members that these
/// bodies are made of. Nothing is lowered for it: the domain is the one that names were checked with.
/// </summary>
internal sealed class ShippedAnalysis
{
    private readonly BodySource _bodies;
    private readonly Compilation _compilation;
    private readonly HashSet<ISymbol> _found = new(SymbolEqualityComparer.Default);

    private ShippedAnalysis(Compilation compilation, CancellationToken cancellation) => (_compilation, _bodies) = (compilation, new BodySource(compilation, cancellation));

    /// <summary>Reports each member once for each package that it is in; nothing when nobody asks for the list.</summary>
    public static void Check(Compilation compilation, DomainSpec domain, Findings findings, CancellationToken cancellation)
    {
        if (!IsAsked(compilation, cancellation)) return;
        foreach (var surface in domain.Surfaces.Where(static s => s.Problems.Count == 0))
            foreach (var member in In(compilation, surface, cancellation))
                findings.Report(TranslationDiagnostics.Shipped, member.Location(), $"{member.ContainingType.Name}.{member.Name}", surface.Npm ?? surface.Type.Name);
    }

    public static IReadOnlyCollection<ISymbol> In(Compilation compilation, SurfaceSpec surface, CancellationToken cancellation)
    {
        var analysis = new ShippedAnalysis(compilation, cancellation);
        analysis.Add(surface, ContractBuilder.Build(surface));
        return analysis._found;
    }

    private static bool IsAsked(Compilation compilation, CancellationToken cancellation)
    {
        var (id, options) = (TranslationDiagnostics.Shipped.Id, compilation.Options);
        if (options.SpecificDiagnosticOptions.TryGetValue(id, out var said)) return said != ReportDiagnostic.Suppress;
        if (options.SyntaxTreeOptionsProvider is not { } files) return false;
        return files.TryGetGlobalDiagnosticValue(id, cancellation, out var everywhere) && everywhere != ReportDiagnostic.Suppress
            || compilation.SyntaxTrees.Any(tree => files.TryGetDiagnosticValue(tree, id, cancellation, out var here) && here != ReportDiagnostic.Suppress);
    }

    private void Add(SurfaceSpec surface, SurfaceContract contract)
    {
        foreach (var function in surface.Functions) Add(function.Method, m => SharedFunctions.NameOf(m) == function.Method.WireName);
        foreach (var constant in surface.Constants.Where(c => contract.Constants.Any(shipped => shipped.Name == c.Member.WireName))) Add(constant.Member, SharedConstants.IsConstant);
        foreach (var query in surface.Queries.Where(q => contract.Queries.Any(shipped => shipped.Name == q.Method.WireName && (shipped.Where ?? shipped.Select?.Body) is not null))) Add(query.Method, static m => m.Has(KnownNames.LiveQuery));
        foreach (var mutation in surface.Mutations.Where(m => contract.Mutations.Any(shipped => shipped.Name == m.Method.WireName && shipped.Run is not null))) Add(mutation.Method, static m => m.Has(KnownNames.Mutation));
        foreach (var model in surface.Models)
        {
            Rules(contract, model.Model.Type, model.Rules, model.Custom);
            foreach (var computed in contract.Models.Where(m => m.Name == model.Model.Type.Name).SelectMany(static m => m.Computed)) Add(Member(model.Model.Type, computed.Name));
        }

        foreach (var payload in surface.Payloads) Rules(contract, payload.Payload.Type, payload.Rules, payload.Custom);
    }

    private void Rules(SurfaceContract contract, TypeName type, EquatableArray<RuleSpec> rules, EquatableArray<CustomConstraintSpec> custom)
    {
        var codes = new HashSet<string>(contract.Objects.Where(o => o.Name == type.Name || o.Model == type.Name).SelectMany(static o => o.Rules).Select(static r => r.Code), StringComparer.Ordinal);
        if (codes.Count == 0 || SymbolFinder.Find(_compilation, type.FullName) is not { } owner) return;
        foreach (var rule in rules.Where(r => codes.Contains(r.Code)))
        {
            Add(owner.GetMembers(rule.Method).FirstOrDefault(static m => m.Has(KnownNames.Rule)));
            if (rule.Head.When is { } condition) Add(Member(type, condition.TrimEnd('(', ')')) ?? owner.GetMembers(condition.TrimEnd('(', ')')).FirstOrDefault());
        }

        foreach (var constraint in custom.Where(c => c.Body is not null && codes.Contains(c.Code)))
            foreach (var attribute in SymbolFinder.Member(owner, constraint.Member)?.GetAttributes().Where(static a => a.AttributeClass?.Has(KnownNames.ServerOnly) == false) ?? []) Add(attribute.AttributeClass?.GetMembers("IsValid").OfType<IMethodSymbol>().FirstOrDefault(static m => m is { IsOverride: true, Parameters.Length: 1 }));
        if (codes.Contains(ObjectRuleParser.Code)) Add(ObjectRuleParser.MethodOf(owner));
    }

    private ISymbol? Member(TypeName type, string name) => SymbolFinder.Find(_compilation, type.FullName) is { } owner ? SymbolFinder.Member(owner, name) : null;

    private void Add(MethodName name, Func<ISymbol, bool> isMeant) => Add(SymbolFinder.Find(_compilation, name.Class)?.GetMembers(name.Name).FirstOrDefault(isMeant));

    // A stored member has no body, and its value is the row's.
    private void Add(ISymbol? member)
    {
        if (member is null or IPropertySymbol { IsStatic: false } and not IPropertySymbol { SetMethod: null } || member.DeclaringSyntaxReferences.Length == 0 || !_found.Add(member)) return;
        foreach (var read in Operations(member).OfType<IPropertyReferenceOperation>())
            if (MemberReader.IsComputed(read.Property) && !read.Property.Has(KnownNames.ServerOnly)) Add(read.Property);
    }

    // What of a mutation only the server runs is not shipped.
    private IEnumerable<IOperation> Operations(ISymbol member) =>
        _bodies.BlockOf(member) is not { } block ? [] : member.Has(KnownNames.Mutation) ? LiveCode.In(block) : block.Descendants();
}
