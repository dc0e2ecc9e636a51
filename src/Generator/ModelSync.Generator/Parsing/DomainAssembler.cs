using ModelSync.Contract;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Model;
using ModelSync.Generator.Parsing.Locking;
using ModelSync.Generator.Parsing.Memory;
using ModelSync.Generator.Parsing.Surfaces;

namespace ModelSync.Generator.Parsing;

/// <summary>
/// Puts the parts in their order and takes out what collides, so that no two emitted files or wire names are alike. Whatever is wrong anywhere
/// is a problem of every surface, which then serves nothing.
/// </summary>
internal sealed class DomainAssembler(Declarations declarations, EquatableArray<string> bodyProblems)
{
    private (IReadOnlyList<ConstantSpec> Specs, EquatableArray<string> Problems)? _constants;
    private MentionedTypes? _mentioned;
    private readonly List<string> _problems = [.. declarations.Problems, .. declarations.OpenProblems, .. bodyProblems];

    // The file of a surface is called after it: what has its name is not printed, and is an error of ours or of the compiler.
    private readonly HashSet<string> _surfaces = new(declarations.Surfaces.Select(static s => s.Type.FullName), StringComparer.Ordinal);

    public required IReadOnlyList<LiveModelSpec> Models { get; init; }

    public required IReadOnlyList<LivePayloadSpec> Payloads { get; init; }

    public required IReadOnlyList<QuerySpec> Queries { get; init; }

    public required IReadOnlyList<MutationSpec> Mutations { get; init; }

    public required IReadOnlyList<FunctionSpec> Functions { get; init; }

    public required UserSpec? User { get; init; }

    /// <summary>A closed form with the rules of its generic type.</summary>
    public required Func<PayloadSpec, LivePayloadSpec> CloseForm { get; init; }

    /// <summary>The constants that bodies read, and what is wrong with them: asked for when all bodies are read.</summary>
    public required Func<(IReadOnlyList<ConstantSpec> Specs, EquatableArray<string> Problems)> ReadConstants { get; init; }

    /// <summary>Types of these names that bodies mention: asked for when all bodies are read.</summary>
    public required Func<HashSet<string>, MentionedTypes> ReadMentioned { get; init; }

    public required LockState Lock { get; init; }

    /// <summary>Of models that were read before.</summary>
    public LiveMemory? Memory { get; init; }

    /// <summary>One for each surface; none without a lock file.</summary>
    public required IReadOnlyList<LockGate> Gates { get; init; }

    /// <summary>Known after <see cref="Assemble"/>.</summary>
    public IReadOnlyList<NameCollision> Collisions { get; private set; } = [];

    /// <summary>Constants that are not ready when they are read. Known after <see cref="Assemble"/>.</summary>
    public IReadOnlyList<ConstantFault> Circles { get; private set; } = [];

    /// <summary>Known after <see cref="Assemble"/>.</summary>
    public SurfaceChecker? Checker { get; private set; }

    public DomainSpec Assemble()
    {
        var taken = new TakenNames(_problems);
        var domain = new DomainSpec
        {
            Models = ByName(Models, static m => m.Model.Type).Where(m => taken.Take(m.Model.Type, "", "Create", "Patch", "Dto")).ToEquatableArray(),
            Payloads = ByName(Payloads.Concat(Closed()), static p => p.Payload.Type).Where(p => taken.Take(p.Payload.Type, "")).ToEquatableArray(),
            Foreign = ByName(Foreign(), static p => p.Payload.Type).Where(p => taken.Take(p.Payload.Type, "")).ToEquatableArray(),
            Enums = ByName(FirstOfEach(Enums(), static e => e.Type), static e => e.Type).Where(e => taken.Take(e.Type, "")).ToEquatableArray(),
            Wrappers = ByName(FirstOfEach(Wrappers(), static w => w.Type), static w => w.Type).Where(w => taken.Take(w.Type, "")).ToEquatableArray(),
            Queries = ByWireName(Queries, static q => q.Method).Where(q => taken.TakeMethod(q.Method)).ToEquatableArray(),
            Mutations = ByWireName(Mutations, static m => m.Method).Where(m => taken.TakeMethod(m.Method)).ToEquatableArray(),
            Functions = ByWireName(Functions, static f => f.Method).Where(f => taken.TakeFunction(f.Method)).ToEquatableArray(),
            User = User,
        };
        domain = domain with { Constants = Constants(domain).Where(c => taken.TakeFunction(c.Member)).ToEquatableArray() };
        // What people declared comes before what is made of it.
        domain = domain with
        {
            Models = domain.Models.Select(m => Taken(m.Model.Variants, taken) is var kept && kept == m.Model.Variants ? m : m with { Model = m.Model with { Variants = kept } }).ToEquatableArray(),
            Payloads = domain.Payloads.Select(p => p with { Payload = p.Payload with { Variants = Taken(p.Payload.Variants, taken) } }).ToEquatableArray(),
        };
        domain = AskedTypes.In(domain);
        if (Memory is not null) domain = domain with { Models = domain.Models.Select(Memory.Same).ToEquatableArray() };
        Collisions = taken.Collisions;
        foreach (var (first, second) in SharedTables.In(domain.Models.Select(static m => m.Model)))
            _problems.Add($"{UsageDiagnostics.SameTable.Id}: {second.Type.FullName} and {first.Type.FullName} are both stored in {second.Table}");
        Circles = [.. ConstantOrder.Faults(domain)];
        _problems.AddRange(Circles.Select(static c => $"{TranslationDiagnostics.ConstantValue.Id}: '{c.Constant.Class}.{c.Constant.Name}' {c.Problem}"));
        Checker = new SurfaceChecker(domain, declarations.Surfaces);
        _problems.AddRange(Checker.Errors().Select(static f => f.Problem));
        return domain with { Surfaces = new SurfaceAssembler(domain, declarations.Surfaces, Lock, Memory).Assemble(Problems(domain)) };
    }

    private static EquatableArray<VariantSpec> Taken(EquatableArray<VariantSpec> variants, TakenNames taken) =>
        variants.Count == 0 ? variants : variants.Where(v => taken.Take(v.Type, "")).ToEquatableArray();

    private (IReadOnlyList<ConstantSpec> Specs, EquatableArray<string> Problems) Constants() => _constants ??= ReadConstants();

    private MentionedTypes Mentioned => _mentioned ??= ReadMentioned(LogicBodies.TypesOf(Functions.Select(static f => f.Body).Concat(Mutations.Select(static m => m.Run?.Body).OfType<Expr>()).Concat(LogicBodies.In(Queries)).Concat(Models.SelectMany(LogicBodies.In)).Concat(Payloads.SelectMany(LogicBodies.In)).Concat(Constants().Specs.Select(static c => c.Value))));

    // A body that was given up has read some that nobody needs.
    private IEnumerable<ConstantSpec> Constants(DomainSpec domain)
    {
        var (specs, problems) = Constants();
        _problems.AddRange(problems);
        var read = LogicBodies.Constants(LogicBodies.In(domain), specs.Where(static c => c.IsShared), specs);
        return specs.Where(c => read.Contains(c.Member.WireName));
    }

    private IEnumerable<EnumSpec> Enums() =>
        Models.SelectMany(static m => m.Model.Enums)
            .Concat(Payloads.SelectMany(static p => p.Payload.Enums))
            .Concat(Queries.SelectMany(static q => q.Enums))
            .Concat(Mutations.SelectMany(static m => m.Enums))
            .Concat(Functions.SelectMany(static f => f.Enums))
            .Concat(Mentioned.Enums);

    private IEnumerable<WrapperSpec> Wrappers() =>
        Models.SelectMany(static m => m.Model.Wrappers)
            .Concat(Payloads.SelectMany(static p => p.Payload.Wrappers))
            .Concat(Queries.SelectMany(static q => q.Wrappers))
            .Concat(Mutations.SelectMany(static m => m.Wrappers))
            .Concat(Functions.SelectMany(static f => f.Wrappers))
            .Concat(User?.Wrappers ?? []);

    private IEnumerable<LivePayloadSpec> Closed() =>
        Models.SelectMany(static m => m.Model.Closed)
            .Concat(Payloads.SelectMany(static p => p.Payload.Closed))
            .Concat(Queries.SelectMany(static q => q.Closed))
            .Concat(Mutations.SelectMany(static m => m.Closed))
            .Concat(Functions.SelectMany(static f => f.Closed))
            .Concat(Mentioned.Closed)
            .GroupBy(static p => p.Type.FullName, StringComparer.Ordinal)
            .Select(g => CloseForm(Gates.Aggregate(g.First(), static (p, gate) => gate.Apply(p))));

    private IEnumerable<LivePayloadSpec> Foreign() =>
        Models.SelectMany(static m => m.Model.Foreign)
            .Concat(Payloads.SelectMany(static p => p.Payload.Foreign))
            .Concat(Queries.SelectMany(static q => q.Foreign))
            .Concat(Mutations.SelectMany(static m => m.Foreign))
            .Concat(Functions.SelectMany(static f => f.Foreign))
            .Concat(Mentioned.Foreign)
            .GroupBy(static p => p.Type.FullName, StringComparer.Ordinal)
            .Select(g => new LivePayloadSpec { Payload = Gates.Aggregate(g.First(), static (p, gate) => gate.Apply(p)), Problems = g.First().Problems });

    // Thousands of models mention the same few.
    private static IEnumerable<T> FirstOfEach<T>(IEnumerable<T> items, Func<T, TypeName> name)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return items.Where(i => seen.Add(name(i).FullName));
    }

    private IEnumerable<T> ByName<T>(IEnumerable<T> items, Func<T, TypeName> name) =>
        items.Where(i => !_surfaces.Contains(name(i).FullName)).OrderBy(i => name(i).Name, StringComparer.Ordinal).ThenBy(i => name(i).FullName, StringComparer.Ordinal);

    private static IEnumerable<T> ByWireName<T>(IEnumerable<T> items, Func<T, MethodName> name) =>
        items.OrderBy(i => name(i).WireName, StringComparer.Ordinal).ThenBy(i => name(i).Class, StringComparer.Ordinal);

    private EquatableArray<string> Problems(DomainSpec domain)
    {
        if (Lock.Problem is { } unreadable) _problems.Add($"{LockDiagnostics.Unreadable.Id}: {LockFile.FileName} {unreadable}");
        if (declarations.Users.Count > 1) _problems.Add($"{UsageDiagnostics.UserShape.Id}: several users");
        return _problems
            .Concat(domain.Models.SelectMany(static m => m.Problems))
            .Concat(domain.Payloads.SelectMany(static p => p.Problems))
            .Concat(domain.User?.Problems ?? [])
            .Distinct(StringComparer.Ordinal)
            .OrderBy(static p => p, StringComparer.Ordinal)
            .ToEquatableArray();
    }
}
