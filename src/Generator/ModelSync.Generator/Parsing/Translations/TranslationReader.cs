using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelSync.Contract;
using ModelSync.Generator.Model;
using ModelSync.Generator.Parsing.Expressions;

namespace ModelSync.Generator.Parsing.Translations;

/// <summary>
/// The C# of rules, computed members, predicates, selectors and mutations that run in the browser too. Their bodies are lowered once more, because specs must not know
/// where anything stands; what does not come out as it is in the spec has no text. Nor has a member that names what clients do not know of.
/// </summary>
internal sealed class TranslationReader
{
    private readonly Compilation _compilation;
    private readonly SurfaceSpec _surface;
    private readonly BodySource _bodies;
    private readonly LoweringTrace _trace = new();
    private readonly List<Found> _found = [];

    private TranslationReader(Compilation compilation, SurfaceSpec surface, CancellationToken cancellation)
    {
        (_compilation, _surface) = (compilation, surface);
        _bodies = new BodySource(compilation, cancellation) { Trace = _trace };
    }

    public static EquatableArray<Translation> Read(Compilation compilation, DomainSpec domain, SurfaceSpec surface, CancellationToken cancellation)
    {
        var reader = new TranslationReader(compilation, surface, cancellation);
        foreach (var model in surface.Models) reader.Model(model);
        foreach (var payload in surface.Payloads.Where(static p => p.Rules.Count > 0 || p.ObjectRule is not null)) reader.Payload(payload);
        foreach (var owner in surface.Functions.Select(static f => f.Method.Class).Distinct()) reader.Functions(owner);
        foreach (var query in surface.Queries.Where(static q => q.IsPortable && (q.Where ?? q.Select?.Body) is not null)) reader.Query(query);
        reader.Mutations(domain, cancellation);
        return reader.Translations();
    }

    private void Model(LiveModelSpec live)
    {
        if ((live.Rules.Count + live.Computed.Count == 0 && live.ObjectRule is null) || SymbolFinder.Find(_compilation, live.Model.Type.FullName) is not { } type) return;
        var members = Logic.ByName(live.Model.Members);
        var hidden = Hidden(live);
        Rules(type, live.Model.Type.Name, live.Rules, new RuleParser(type, members, _bodies, new Findings()).ParseAll(), hidden);
        Itself(type, live.Model.Type.Name, live.ObjectRule, live.Model.Members, hidden);
        foreach (var computed in ComputedParser.ParseAll(type, members, _bodies).Where(c => !c.ServerOnly && live.Computed.Contains(c)))
            Add($"{live.Model.Type.Name}.{computed.WireName}", computed.Body, SymbolFinder.Member(type, computed.Name), hidden);
    }

    private void Payload(LivePayloadSpec live)
    {
        if (SymbolFinder.Find(_compilation, live.Payload.Type.FullName) is not { } type) return;
        var rules = new RuleParser(type, Logic.ByName(live.Payload.Members.Concat(live.Payload.Withheld)), _bodies, new Findings()).ParseAll();
        var shown = new HashSet<string>(live.Payload.Members.Select(static m => m.Name), StringComparer.Ordinal);
        Rules(type, live.Payload.Type.Name, live.Rules, rules, Others(type, shown));
        Itself(type, live.Payload.Type.Name, live.ObjectRule, live.Payload.Members, Others(type, shown));
    }

    private void Itself(INamedTypeSymbol type, string owner, Expr? known, EquatableArray<MemberSpec> members, HashSet<string> hidden)
    {
        if (known is not null && new ObjectRuleParser(type, Logic.ByName(members), _bodies, new Findings()).Parse() is { } body && body == known)
            Add($"{owner}:{ObjectRuleParser.Code}", body, ObjectRuleParser.MethodOf(type), hidden);
    }

    private void Rules(INamedTypeSymbol type, string owner, EquatableArray<RuleSpec> known, EquatableArray<RuleSpec> rules, HashSet<string> hidden)
    {
        foreach (var rule in rules.Where(r => !r.ServerOnly && known.Contains(r)))
            Add($"{owner}:{rule.Code}", rule.Body, type.GetMembers(rule.Method).FirstOrDefault(static m => m.Has(KnownNames.Rule)), hidden);
    }

    private void Functions(string owner)
    {
        if (SymbolFinder.Find(_compilation, owner) is not { } type) return;
        var known = _surface.Functions.ToDictionary(static f => f.Method.WireName, StringComparer.Ordinal);
        foreach (var member in type.GetMembers().Where(SharedFunctions.IsShared))
            if (new FunctionParser(_bodies, new Findings()).Parse(member) is { } function && known.TryGetValue(function.Method.WireName, out var spec) && spec.Body == function.Body)
                Add(function.Method.WireName, function.Body, member, []);
    }

    private void Query(QuerySpec query)
    {
        var method = SymbolFinder.Find(_compilation, query.Method.Class)?.GetMembers(query.Method.Name).OfType<IMethodSymbol>().FirstOrDefault(static m => m.Has(KnownNames.LiveQuery));
        if (method is null || _surface.Models.FirstOrDefault(m => m.Model.Type.FullName == query.Model.Type.FullName) is not { } live) return;
        // Policies stay on the server: here there are none.
        var logic = new Logic(_bodies, _ => live.Model, static _ => default, _surface.User);
        var parsed = QueryParser.Parse(method, logic, new Findings());
        if (parsed?.Where is { } where && where == query.Where) Add(query.Method.WireName, where, method, Hidden(live));
        if (parsed?.Select is { Body: var body } && body == query.Select?.Body) Add($"{query.Method.WireName}:select", body, method, Hidden(live));
    }

    private void Mutations(DomainSpec domain, CancellationToken cancellation)
    {
        if (!_surface.Mutations.Any(static m => m.Run is not null)) return;
        var mutations = new MutationTranslations(_compilation, domain, _surface, _trace, cancellation);
        foreach (var mutation in _surface.Mutations)
            if (mutations.Find(mutation) is { } found) Add(mutation.Method.WireName, found.Body, found.Method, [], found.OfServer);
    }

    private HashSet<string> Hidden(LiveModelSpec live)
    {
        var shown = live.Model.Members.Where(static m => !m.ServerOnly).Select(static m => m.Name).Concat(live.Computed.Where(static c => !c.ServerOnly).Select(static c => c.Name));
        return SymbolFinder.Find(_compilation, live.Model.Type.FullName) is { } type ? Others(type, new HashSet<string>(shown, StringComparer.Ordinal)) : [];
    }

    private static HashSet<string> Others(INamedTypeSymbol type, HashSet<string> shown)
    {
        var others = new HashSet<string>(StringComparer.Ordinal);
        for (var at = type; at is not null; at = at.BaseType)
            others.UnionWith(at.GetMembers().Where(static m => m is IPropertySymbol or IFieldSymbol).Select(static m => m.Name).Where(name => !shown.Contains(name)));
        return others;
    }

    private void Add(string path, Expr body, ISymbol? member, HashSet<string> hidden, IReadOnlyList<SyntaxNode>? omitted = null)
    {
        if (member?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not MemberDeclarationSyntax syntax) return;
        var names = syntax.DescendantTokens(static node => node is not AttributeListSyntax).Where(static t => t.IsKind(SyntaxKind.IdentifierToken));
        if (!names.Any(name => hidden.Contains(name.ValueText))) _found.Add(new Found(path, body, syntax, MemberText.Of(syntax, omitted ?? [])));
    }

    private EquatableArray<Translation> Translations()
    {
        var ordered = _found.OrderBy(static f => f.Path, StringComparer.Ordinal).ToList();
        var index = new Dictionary<SyntaxNode, int>();
        for (var i = 0; i < ordered.Count; i++) index[ordered[i].Member] = i;
        return ordered.Select(f => new Translation(f.Path, f.Text.Text, ExprTree.All(f.Body).Select(Mark).ToEquatableArray())).ToEquatableArray();

        // What is said by way of another member stands there, and nowhere when that has no text.
        TextMark Mark(Expr node) =>
            _trace.Of(node) is { } syntax
            && syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member && index.TryGetValue(member, out var at)
            && ordered[at].Text.At(syntax) is var (line, column) ? new TextMark(at, line, column) : TextMark.None;
    }

    private sealed record Found(string Path, Expr Body, MemberDeclarationSyntax Member, MemberText Text);
}
