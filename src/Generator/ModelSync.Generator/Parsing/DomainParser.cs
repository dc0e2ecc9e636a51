using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ModelSync.Contract;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Model;
using ModelSync.Generator.Parsing.Constraints;
using ModelSync.Generator.Parsing.Expressions;
using ModelSync.Generator.Parsing.Locking;
using ModelSync.Generator.Parsing.Memory;
using ModelSync.Generator.Parsing.Surfaces;

namespace ModelSync.Generator.Parsing;

/// <summary>Declarations and a compilation to the whole domain: the one place where bodies are read.</summary>
internal sealed class DomainParser
{
    private readonly Compilation _compilation;
    private readonly Declarations _declarations;
    private readonly Findings _findings = new();
    private readonly Findings _forms = new();
    private readonly CancellationToken _cancellation;
    private readonly BodySource _bodies;
    private BodySource? _mutations;
    private readonly Dictionary<string, EquatableArray<PolicySpec>> _policies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ModelSpec> _models;
    private readonly LockState _lock;
    private readonly IReadOnlyList<LockGate> _gates;
    private LiveMemory? _memory;

    private DomainParser(Compilation compilation, Declarations declarations, LockState locked, CancellationToken cancellation)
    {
        _compilation = ForeignValues.Complete(compilation, declarations, cancellation);
        _lock = locked;
        _gates = GatesOf(declarations, locked);
        _declarations = _gates.Aggregate(declarations, static (gated, gate) => gate.Apply(gated));
        _cancellation = cancellation;
        _bodies = new BodySource(_compilation, cancellation);
        _models = new Dictionary<string, ModelSpec>(StringComparer.Ordinal);
        foreach (var model in _declarations.Models)
            if (!_models.ContainsKey(model.Spec.Type.FullName)) _models.Add(model.Spec.Type.FullName, model.Spec);
    }

    public static DomainSpec Parse(Compilation compilation, Declarations declarations, CancellationToken cancellation) =>
        Parse(compilation, declarations, LockState.None, cancellation);

    /// <param name="locked">What is not in it stays off the wire.</param>
    /// <param name="memory">Of models that were read before.</param>
    public static DomainSpec Parse(Compilation compilation, Declarations declarations, LockState locked, CancellationToken cancellation, LiveMemory? memory = null) =>
        new DomainParser(compilation, declarations, locked, cancellation) { _memory = memory }.Read().Assemble();

    /// <summary>Declarations of one name, of which only the first is in the domain, and what is in the wrong surface or in none.</summary>
    /// <param name="forms">Gets what is wrong with rules of generic types in the forms that close them.</param>
    public static (DomainSpec Domain, IReadOnlyList<NameCollision> Names, IEnumerable<SurfaceFault> Surfaces, IReadOnlyList<ConstantFault> Constants) Conflicts(Compilation compilation, Declarations declarations, Findings forms, CancellationToken cancellation)
    {
        var parser = new DomainParser(compilation, declarations, LockState.None, cancellation);
        var assembler = parser.Read();
        var domain = assembler.Assemble();
        forms.AddRange(parser._forms);
        return (domain, assembler.Collisions, assembler.Checker!.OfAssembly(), assembler.Circles);
    }

    private DomainAssembler Read()
    {
        var user = _declarations.Users.OrderBy(static u => u.Type.FullName, StringComparer.Ordinal).FirstOrDefault();
        var logic = new Logic(_bodies, ModelOf, PoliciesOf, user);
        ReadPolicies(logic);
        var queries = Methods(KnownNames.LiveQuery, _compilation, (method, _) => QueryParser.Parse(method, logic, _findings) is { } query ? query with { Surfaces = Membership.Of(method) } : null);
        var mutations = Mutations(logic);
        var functions = Functions();
        return new DomainAssembler(_declarations, _findings.Problems())
        {
            Lock = _lock,
            Memory = _memory,
            Gates = _gates,
            Models = _declarations.Models.Select(Model).ToList(),
            Payloads = _declarations.Payloads.Select(Payload).ToList(),
            CloseForm = Closed,
            ReadConstants = Constants,
            ReadMentioned = Mentioned,
            Queries = queries,
            Mutations = mutations,
            Functions = functions,
            User = user,
        };
    }

    private void ReadPolicies(Logic logic)
    {
        var parsed = Methods(KnownNames.ReadPolicy, _compilation, (method, _) => PolicyParser.Parse(method, logic, _findings));
        foreach (var group in parsed.GroupBy(static p => p.Model))
            _policies[group.Key] = group.OrderBy(static p => p.Class, StringComparer.Ordinal).ThenBy(static p => p.Method, StringComparer.Ordinal).ToEquatableArray();
    }

    private List<MutationSpec> Mutations(Logic logic)
    {
        var compilation = _declarations.NeedsSkeletons && !IsComplete() ? WithSkeletons() : _compilation;
        var bodies = _mutations = ReferenceEquals(compilation, _compilation) ? _bodies : new BodySource(compilation, _cancellation);
        return Methods(KnownNames.Mutation, compilation, (method, bound) => MutationParser.Parse(method, bound, bodies, logic, _findings, _cancellation) is { } mutation ? mutation with { Surfaces = Membership.Of(method) } : null);
    }

    private List<FunctionSpec> Functions()
    {
        var parser = new FunctionParser(_bodies, _findings);
        return Shared().SelectMany(parser.ParseAll).ToList();
    }

    // What bodies read is known when all of them are lowered.
    private (IReadOnlyList<ConstantSpec> Specs, EquatableArray<string> Problems) Constants()
    {
        var findings = new Findings();
        foreach (var offered in Shared().SelectMany(static t => t.GetMembers().Where(SharedConstants.IsShared))) findings.AddRange(_bodies.Constants.Of(offered).Findings);
        // Mutations may have been read with types that are generated beside.
        var specs = _mutations is null || ReferenceEquals(_mutations, _bodies) ? _bodies.Constants.Specs : [.. _bodies.Constants.Specs.Concat(_mutations.Constants.Specs).GroupBy(static c => c.Member.WireName, StringComparer.Ordinal).Select(static g => g.First())];
        return (specs, findings.Problems());
    }

    // What nobody mentions but code: a body that was given up may mention what is none of the domain's business.
    private MentionedTypes Mentioned(HashSet<string> names)
    {
        var types = new TypeReader(_compilation.Assembly) { KnowsVariants = true, KnowsRows = true };
        foreach (var type in _bodies.Mentioned.Concat(_mutations is null || ReferenceEquals(_mutations, _bodies) ? [] : _mutations.Mentioned)) types.Read(type);
        return new MentionedTypes
        {
            Enums = types.Enums.Where(e => names.Contains(e.Type.Name)).ToEquatableArray(),
            Foreign = types.Foreign.Where(p => names.Contains(p.Type.Name)).ToEquatableArray(),
            Closed = types.Closed.Where(p => names.Contains(p.Type.Name)).ToEquatableArray(),
        };
    }

    private IEnumerable<INamedTypeSymbol> Shared() => _declarations.Shared.Select(name => _compilation.Assembly.GetTypeByMetadataName(name)).OfType<INamedTypeSymbol>();

    // An analyzer sees what is generated; a second declaration would be ambiguous.
    private bool IsComplete() => _declarations.Models.Select(static m => m.Spec.Type with { Name = m.Spec.Type.Name + "Dto" }).Concat(_declarations.Payloads.SelectMany(static p => p.Spec.Variants).Select(static v => v.Type))
        .Any(name => _compilation.Assembly.GetTypeByMetadataName(name.Namespace.Length == 0 ? name.Name : $"{name.Namespace}.{name.Name}") is { } type && GeneratedTypes.IsGenerated(type));

    private Compilation WithSkeletons()
    {
        var options = (CSharpParseOptions)_compilation.SyntaxTrees.First().Options;
        var text = Skeletons.Declare(_declarations);
        return _compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(text, options, cancellationToken: _cancellation));
    }

    private List<T> Methods<T>(string attribute, Compilation compilation, Func<IMethodSymbol, Compilation, T?> parse)
        where T : class
    {
        var parsed = new List<T>();
        foreach (var name in _declarations.Logic)
        {
            _cancellation.ThrowIfCancellationRequested();
            if (compilation.Assembly.GetTypeByMetadataName(name) is not { } type) continue;
            foreach (var method in type.GetMembers().OfType<IMethodSymbol>())
                if (method.Has(attribute) && parse(method, compilation) is { } spec) parsed.Add(spec);
        }

        return parsed;
    }

    private LiveModelSpec Model(ModelEntry entry)
    {
        var spec = entry.Spec;
        var policies = PoliciesOf(spec.Type.FullName);
        var findings = new Findings();
        var type = entry.HasBodies ? _compilation.Assembly.GetTypeByMetadataName(entry.MetadataName) : null;
        var members = type is null ? null : Logic.ByName(spec.Members);
        var problems = spec.Problems;
        if (spec.Read == "Policy" && policies.Count == 0)
            problems = [.. problems, $"{UsageDiagnostics.MissingReadPolicy.Id}: '{spec.Type.Name}' has no read policy"];
        return new LiveModelSpec
        {
            Model = spec,
            Policies = policies,
            Rules = type is null ? default : new RuleParser(type, members!, _bodies, findings).ParseAll(),
            Custom = type is null ? default : new CustomConstraints(type, members!, _bodies, findings).ParseAll(),
            ObjectRule = type is null ? null : new ObjectRuleParser(type, members!, _bodies, findings).Parse(),
            Computed = type is null ? default : ComputedParser.ParseAll(type, members!, _bodies),
            Problems = problems.Concat(findings.Problems()).ToEquatableArray(),
        };
    }

    private LivePayloadSpec Payload(PayloadEntry entry)
    {
        var findings = new Findings();
        var type = entry.HasBodies ? _compilation.Assembly.GetTypeByMetadataName(entry.MetadataName) : null;
        return new LivePayloadSpec
        {
            Payload = entry.Spec,
            Rules = type is null ? default : Rules(type, entry.Spec, findings),
            Custom = type is null ? default : new CustomConstraints(type, Logic.ByName(entry.Spec.Members), _bodies, findings).ParseAll(),
            ObjectRule = type is null ? null : new ObjectRuleParser(type, Logic.ByName(entry.Spec.Members), _bodies, findings).Parse(),
            Problems = entry.Spec.Problems.Concat(findings.Problems()).ToEquatableArray(),
        };
    }

    // The rules of the generic type, with the members as this form has them.
    private LivePayloadSpec Closed(PayloadSpec form)
    {
        var findings = new Findings();
        var type = form.Open is { } open ? _compilation.Assembly.GetTypeByMetadataName(open) : null;
        var rules = type is null ? default : Rules(type, form, findings);
        var custom = type is null ? default : new CustomConstraints(type, Logic.ByName(form.Members), _bodies, findings).ParseAll();
        var itself = type is null ? null : new ObjectRuleParser(type, Logic.ByName(form.Members), _bodies, findings).Parse();
        _forms.AddRange(findings);
        return new LivePayloadSpec { Payload = form, Rules = rules, Custom = custom, ObjectRule = itself, Problems = form.Problems.Concat(findings.Problems()).ToEquatableArray() };
    }

    // What a client cannot send cannot be wrong.
    private EquatableArray<RuleSpec> Rules(INamedTypeSymbol type, PayloadSpec payload, Findings findings)
    {
        var rules = new RuleParser(type, Logic.ByName(payload.Members.Concat(payload.Withheld).ToEquatableArray()), _bodies, findings).ParseAll();
        return payload.Withheld.Count == 0 ? rules : rules.Where(rule => rule.Body.All().OfType<MemberExpr>().All(m => payload.Withheld.All(w => w.Name != m.Member))).ToEquatableArray();
    }

    private static IReadOnlyList<LockGate> GatesOf(Declarations declarations, LockState locked) =>
        [.. declarations.Surfaces.Select(s => locked.Find(s.Type.Name)).OfType<LockedSurface>().Select(static accepted => new LockGate(accepted))];

    private ModelSpec? ModelOf(INamedTypeSymbol type) => _models.TryGetValue(type.FullName(), out var spec) ? spec : null;

    private EquatableArray<PolicySpec> PoliciesOf(string model) => _policies.TryGetValue(model, out var policies) ? policies : default;
}
