using ModelSync.Contract;
using ModelSync.Generator.Model;
using ModelSync.Generator.Parsing.Locking;
using ModelSync.Generator.Parsing.Memory;

namespace ModelSync.Generator.Parsing.Surfaces;

/// <summary>Deals the domain out to the surfaces: to each what says so, and what that is made of.</summary>
/// <param name="memory">Of models that were read before.</param>
internal sealed class SurfaceAssembler(DomainSpec domain, EquatableArray<SurfaceDeclaration> declared, LockState locked, LiveMemory? memory)
{
    private readonly bool _isOnly = declared.Count == 1;

    /// <param name="problems">What is wrong anywhere in the assembly: no surface serves anything then.</param>
    public EquatableArray<SurfaceSpec> Assemble(EquatableArray<string> problems) =>
        // A class that is not partial cannot be completed: a second half would only add a compile error to ours.
        declared.Where(static s => s.Problems.Count == 0).Select((s, i) => Surface(s) with { Index = i, Problems = problems }).ToEquatableArray();

    private SurfaceSpec Surface(SurfaceDeclaration declaration)
    {
        var accepted = locked.Find(declaration.Type.Name);
        var gate = accepted is null ? null : new LockGate(accepted);
        var surface = new SurfaceSpec
        {
            Type = declaration.Type,
            Npm = declaration.Npm,
            Retired = declaration.Retired,
            Lock = accepted,
            Models = domain.Models.Where(m => IsIn(declaration, m.Model.Surfaces)).ToEquatableArray(),
            Queries = Gated(domain.Queries.Where(q => IsIn(declaration, q.Surfaces)), gate is null ? null : gate.Apply, static q => q.Method),
            Mutations = Gated(domain.Mutations.Where(m => IsIn(declaration, m.Surfaces)), gate is null ? null : gate.Apply, static m => m.Method),
            Functions = domain.Functions.Where(f => IsIn(declaration, f.Surfaces)).ToEquatableArray(),
            User = domain.User,
        };
        return Completed(surface, declaration);
    }

    // Those that are offered, and those that bodies of this surface read.
    private EquatableArray<ConstantSpec> Constants(SurfaceSpec surface, SurfaceDeclaration declaration)
    {
        var read = LogicBodies.Constants(LogicBodies.In(surface), domain.Constants.Where(c => c.IsShared && IsIn(declaration, c.Surfaces)), domain.Constants);
        return domain.Constants.Where(c => read.Contains(c.Member.WireName)).ToEquatableArray();
    }

    private WireReach Reach(SurfaceSpec surface, SurfaceDeclaration declaration)
    {
        var reach = new WireReach(domain.AllPayloads);
        foreach (var model in surface.Models) reach.Add(model, memory);
        foreach (var payload in domain.AllPayloads.Where(p => p is { IsClassified: false, IsMentioned: false } && IsIn(declaration, p.Surfaces))) reach.Add(payload);
        foreach (var query in surface.Queries) reach.Add(query);
        foreach (var mutation in surface.Mutations) reach.Add(mutation);
        foreach (var function in surface.Functions) reach.Add(function);
        foreach (var constant in domain.Constants.Where(c => c.IsShared && IsIn(declaration, c.Surfaces))) reach.Add(constant);
        return reach;
    }

    // What clients learn of comes first: its rules mention what only code has to know.
    private SurfaceSpec Completed(SurfaceSpec surface, SurfaceDeclaration declaration)
    {
        var outside = Reach(surface, declaration);
        var shown = WithReached(surface, outside);
        shown = shown with { Constants = Constants(shown, declaration) };
        var bodies = LogicBodies.In(shown).Concat(shown.Constants.Select(static c => c.Value)).ToList();
        if (bodies.Count == 0) return shown;
        var inside = Reach(surface, declaration);
        foreach (var body in bodies) inside.AddInside(body);
        return shown with
        {
            InsideEnums = domain.Enums.Where(e => inside.Contains(e.Type) && !outside.Contains(e.Type)).ToEquatableArray(),
            InsidePayloads = domain.Payloads.Concat(domain.Foreign).Where(p => inside.Contains(p.Payload.Type) && !outside.Contains(p.Payload.Type)).OrderBy(static p => p.Payload.Type.Name, StringComparer.Ordinal).ToEquatableArray(),
        };
    }

    private SurfaceSpec WithReached(SurfaceSpec surface, WireReach reach) => surface with
    {
        Payloads = domain.Payloads.Concat(domain.Foreign).Where(p => reach.Contains(p.Payload.Type)).OrderBy(static p => p.Payload.Type.Name, StringComparer.Ordinal).ToEquatableArray(),
        Enums = domain.Enums.Where(e => reach.Contains(e.Type)).ToEquatableArray(),
        Wrappers = domain.Wrappers.Where(w => reach.Contains(w.Type)).ToEquatableArray(),
    };

    private bool IsIn(SurfaceDeclaration surface, EquatableArray<string> said) => _isOnly || said.Contains(surface.Type.FullName);

    // What the lock does not have is left out, and what was renamed has its earlier name: the order is that of the names on this wire.
    private static EquatableArray<T> Gated<T>(IEnumerable<T> operations, Func<T, T?>? gate, Func<T, MethodName> name)
        where T : class =>
        (gate is null ? operations : operations.Select(gate).OfType<T>()).OrderBy(o => name(o).WireName, StringComparer.Ordinal).ThenBy(o => name(o).Class, StringComparer.Ordinal).ToEquatableArray();
}
