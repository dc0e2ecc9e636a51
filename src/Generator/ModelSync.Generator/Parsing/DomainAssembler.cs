using ModelSync.Contract;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Parsing;

/// <summary>
/// Puts the parts in their order and takes out what collides, so that no two emitted files or wire names are alike. Whatever is wrong anywhere
/// is a problem of the surface, which then serves nothing.
/// </summary>
internal sealed class DomainAssembler(Declarations declarations, EquatableArray<string> bodyProblems)
{
    private readonly List<string> _problems = [.. bodyProblems];

    public DomainSpec Assemble(List<LiveModelSpec> models, List<LivePayloadSpec> payloads, List<QuerySpec> queries, List<MutationSpec> mutations, UserSpec? user)
    {
        var enums = models.SelectMany(static m => m.Model.Enums)
            .Concat(payloads.SelectMany(static p => p.Payload.Enums))
            .Concat(queries.SelectMany(static q => q.Enums))
            .Concat(mutations.SelectMany(static m => m.Enums))
            .GroupBy(static e => e.Type.FullName, StringComparer.Ordinal)
            .Select(static g => g.First());

        var taken = new TakenNames(_problems);
        var domain = new DomainSpec
        {
            Models = models.OrderBy(static m => m.Model.Type.Name, StringComparer.Ordinal).ThenBy(static m => m.Model.Type.FullName, StringComparer.Ordinal)
                .Where(m => taken.Take(m.Model.Type, "", "Create", "Patch", "Dto")).ToEquatableArray(),
            Payloads = payloads.OrderBy(static p => p.Payload.Type.Name, StringComparer.Ordinal).ThenBy(static p => p.Payload.Type.FullName, StringComparer.Ordinal)
                .Where(p => taken.Take(p.Payload.Type, "")).ToEquatableArray(),
            Enums = enums.OrderBy(static e => e.Type.Name, StringComparer.Ordinal).ThenBy(static e => e.Type.FullName, StringComparer.Ordinal)
                .Where(e => taken.Take(e.Type, "")).ToEquatableArray(),
            Queries = queries.OrderBy(static q => q.Method.WireName, StringComparer.Ordinal).ThenBy(static q => q.Method.Class, StringComparer.Ordinal)
                .Where(q => taken.TakeMethod(q.Method)).ToEquatableArray(),
            Mutations = mutations.OrderBy(static m => m.Method.WireName, StringComparer.Ordinal).ThenBy(static m => m.Method.Class, StringComparer.Ordinal)
                .Where(m => taken.TakeMethod(m.Method)).ToEquatableArray(),
            User = user,
        };
        return domain with { Surface = Surface(domain) };
    }

    private SurfaceSpec? Surface(DomainSpec domain)
    {
        var surface = declarations.Surfaces.OrderBy(static s => s.Type.FullName, StringComparer.Ordinal).FirstOrDefault();
        // A class that is not partial cannot be completed: a second half would only add a compile error to ours.
        if (surface is null || surface.Problems.Count > 0) return null;
        if (declarations.Surfaces.Count > 1) _problems.Add($"{UsageDiagnostics.SeveralSurfaces.Id}: several surfaces");
        if (declarations.Users.Count > 1) _problems.Add($"{UsageDiagnostics.UserShape.Id}: several users");
        return new SurfaceSpec
        {
            Type = surface.Type,
            Npm = surface.Npm,
            Models = domain.Models,
            Payloads = domain.Payloads,
            Enums = domain.Enums,
            Queries = domain.Queries,
            Mutations = domain.Mutations,
            User = domain.User,
            Problems = _problems
                .Concat(domain.Models.SelectMany(static m => m.Problems))
                .Concat(domain.Payloads.SelectMany(static p => p.Problems))
                .Concat(domain.User?.Problems ?? [])
                .Distinct(StringComparer.Ordinal)
                .OrderBy(static p => p, StringComparer.Ordinal)
                .ToEquatableArray(),
        };
    }
}
