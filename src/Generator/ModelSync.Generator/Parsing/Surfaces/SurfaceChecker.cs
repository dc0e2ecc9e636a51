using ModelSync.Contract;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Parsing.Surfaces;

/// <summary>What several surfaces need to be told apart, and every part of them to be in the right one.</summary>
internal sealed class SurfaceChecker(DomainSpec domain, EquatableArray<SurfaceDeclaration> surfaces)
{
    private readonly HashSet<string> _known = new(surfaces.Select(static s => s.Type.FullName), StringComparer.Ordinal);

    /// <summary>For the generator, which serves nothing when there is any.</summary>
    public IEnumerable<SurfaceFault> Errors() => surfaces.Count < 2 ? Memberships() : Memberships().Concat(Alike()).Concat(Elsewhere());

    /// <summary>What only the whole assembly can tell.</summary>
    public IEnumerable<SurfaceFault> OfAssembly() => surfaces.Count < 2 ? [] : Alike().Concat(Elsewhere()).Concat(Nowhere());

    private IEnumerable<SurfaceFault> Memberships()
    {
        foreach (var (name, full, said) in Declared().Concat(domain.Payloads.Select(static p => (p.Payload.Type.Name, p.Payload.Type.FullName, p.Payload.Surfaces))))
            if (said.FirstOrDefault(s => !_known.Contains(s)) is { } unknown) yield return new SurfaceFault(UsageDiagnostics.NoSurface, full, Short(unknown));
        foreach (var (name, full, said) in surfaces.Count > 1 ? Declared() : [])
            if (said.Count == 0) yield return new SurfaceFault(UsageDiagnostics.InNoSurface, full, name, surfaces[0].Type.Name);
    }

    private IEnumerable<(string Name, string Full, EquatableArray<string> Said)> Declared() =>
        domain.Models.Select(static m => (m.Model.Type.Name, m.Model.Type.FullName, m.Model.Surfaces))
            .Concat(domain.Queries.Select(static q => (q.Method.Name, Full(q.Method), q.Surfaces)))
            .Concat(domain.Mutations.Select(static m => (m.Method.Name, Full(m.Method), m.Surfaces)));

    // Lock file, kept contracts and folders know a surface by its simple name.
    private IEnumerable<SurfaceFault> Alike()
    {
        for (var i = 1; i < surfaces.Count; i++)
        {
            var (second, earlier) = (surfaces[i], surfaces.Take(i));
            if (earlier.FirstOrDefault(s => Same(s.Type.Name, second.Type.Name)) is { } namesake) yield return Alike(namesake, second, $"the name '{second.Type.Name}'");
            else if (second.Npm is { } npm && earlier.FirstOrDefault(s => Same(s.Npm, npm)) is { } twin) yield return Alike(twin, second, $"the npm package '{npm}'");
        }
    }

    private IEnumerable<SurfaceFault> Elsewhere()
    {
        foreach (var surface in surfaces)
        {
            foreach (var query in domain.Queries.Where(q => q.Surfaces.Contains(surface.Type.FullName)))
                if (!query.Model.Surfaces.Contains(surface.Type.FullName)) yield return Lacks(surface, query.Method, query.Model);
            foreach (var mutation in domain.Mutations.Where(m => m.Surfaces.Contains(surface.Type.FullName)))
                foreach (var model in ModelsOf(mutation).Where(m => !m.Surfaces.Contains(surface.Type.FullName))) yield return Lacks(surface, mutation.Method, model);
        }
    }

    private IEnumerable<SurfaceFault> Nowhere()
    {
        var reach = new WireReach(domain.AllPayloads);
        // Of what only the server knows the codec stores it: it is meant to be in no contract.
        foreach (var model in domain.Models)
        {
            reach.Add(model);
            reach.Add(model.Model.Members.Select(static m => m.Type));
        }

        foreach (var query in domain.Queries) reach.Add(query);
        foreach (var mutation in domain.Mutations) reach.Add(mutation);
        foreach (var payload in domain.AllPayloads.Where(static p => p.Surfaces.Count > 0)) reach.Add(payload);
        return domain.Payloads.Select(static p => p.Payload)
            .Where(p => p is { IsClassified: false, IsMentioned: false } && !reach.Contains(p.Type) && p.Problems.Count == 0)
            .Select(p => new SurfaceFault(UsageDiagnostics.WireTypeInNoSurface, p.Type.FullName, p.Type.Name, surfaces[0].Type.Name));
    }

    /// <summary>Models whose rows, inputs or variants a mutation takes or gives.</summary>
    private IEnumerable<ModelSpec> ModelsOf(MutationSpec mutation)
    {
        var reach = new WireReach(domain.AllPayloads);
        reach.Add(mutation);
        var names = new HashSet<string>(reach.Names, StringComparer.Ordinal);
        return domain.Models.Select(static m => m.Model).Where(m =>
            names.Contains(m.Type.Name) || names.Contains(m.Type.Name + "Create") || names.Contains(m.Type.Name + "Patch") || m.Variants.Any(v => names.Contains(v.Type.Name)));
    }

    private static SurfaceFault Alike(SurfaceDeclaration first, SurfaceDeclaration second, string what) =>
        new(UsageDiagnostics.SurfacesAlike, second.Type.FullName, Short(first.Type.FullName), Short(second.Type.FullName), what);

    private static SurfaceFault Lacks(SurfaceDeclaration surface, MethodName method, ModelSpec model) =>
        new(UsageDiagnostics.ModelOfAnotherSurface, Full(method), $"{Short(method.Class)}.{method.Name}", surface.Type.Name, model.Type.Name);

    private static bool Same(string? left, string right) => string.Equals(left?.Replace("_", ""), right?.Replace("_", ""), StringComparison.OrdinalIgnoreCase);

    private static string Full(MethodName method) => $"{method.Class}.{method.Name}";

    private static string Short(string fullName) => fullName.Substring(fullName.LastIndexOfAny(['.', ':']) + 1);
}
