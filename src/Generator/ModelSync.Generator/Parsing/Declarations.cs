using ModelSync.Contract;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Parsing;

/// <summary>What the attributes alone say, for the whole assembly: the input of the step that reads bodies.</summary>
internal sealed record Declarations
{
    public EquatableArray<ModelEntry> Models { get; init; }

    public EquatableArray<PayloadEntry> Payloads { get; init; }

    public EquatableArray<UserSpec> Users { get; init; }

    public EquatableArray<SurfaceDeclaration> Surfaces { get; init; }

    /// <summary>Metadata names of the classes that declare queries, mutations or policies.</summary>
    public EquatableArray<string> Logic { get; init; }

    /// <summary>Metadata names of the types that have <c>[Shared]</c> members.</summary>
    public EquatableArray<string> Shared { get; init; }

    /// <summary>What is wrong with the open forms of generic wire types.</summary>
    public EquatableArray<string> OpenProblems { get; init; }

    /// <summary>What is wrong with types that are found by their members only: a <c>[WireValue]</c> of the wrong shape.</summary>
    public EquatableArray<string> Problems { get; init; }

    /// <summary>Some signature mentions a type that does not exist yet: an input that is generated.</summary>
    public bool MentionsGenerated { get; init; }

    /// <summary>Sorted, each once: the order of files and of partial declarations must not show.</summary>
    public static Declarations Of(
        IEnumerable<ModelEntry> models,
        IEnumerable<PayloadEntry> payloads,
        IEnumerable<UserSpec> users,
        IEnumerable<SurfaceDeclaration> surfaces,
        IEnumerable<LogicEntry> logic,
        IEnumerable<string> shared,
        IEnumerable<EquatableArray<string>> problems)
    {
        var entries = logic.ToList();
        var types = payloads.ToList();
        return new Declarations
        {
            Models = Sorted(models, static m => m.MetadataName),
            Payloads = Sorted(types, static p => p.MetadataName).Where(static p => !p.IsOpen).ToEquatableArray(),
            OpenProblems = types.Where(static p => p.IsOpen).SelectMany(static p => p.Spec.Problems).Distinct(StringComparer.Ordinal).OrderBy(static p => p, StringComparer.Ordinal).ToEquatableArray(),
            Users = Sorted(users, static u => u.Type.FullName),
            Surfaces = Sorted(surfaces, static s => s.Type.FullName),
            Logic = Sorted(entries, static e => e.MetadataName).Select(static e => e.MetadataName).ToEquatableArray(),
            Shared = Sorted(shared, static name => name),
            Problems = problems.SelectMany(static p => p).Distinct(StringComparer.Ordinal).OrderBy(static p => p, StringComparer.Ordinal).ToEquatableArray(),
            MentionsGenerated = entries.Exists(static e => e.MentionsGenerated),
        };
    }

    /// <summary>Bodies may mention types that are generated: signatures do, or there are variants, with which a mutation rejects.</summary>
    public bool NeedsSkeletons => MentionsGenerated || Models.Any(static m => m.Spec.Variants.Count > 0) || Payloads.Any(static p => p.Spec.Variants.Count > 0);

    private static EquatableArray<T> Sorted<T>(IEnumerable<T> items, Func<T, string> name) =>
        items.GroupBy(name, StringComparer.Ordinal).OrderBy(static g => g.Key, StringComparer.Ordinal).Select(static g => g.First()).ToEquatableArray();
}

/// <param name="MetadataName">Finds the symbol again.</param>
/// <param name="HasBodies">It has rules or computed members; otherwise nobody needs to look.</param>
internal sealed record ModelEntry(ModelSpec Spec, string MetadataName, bool HasBodies);

/// <inheritdoc cref="ModelEntry"/>
internal sealed record PayloadEntry(PayloadSpec Spec, string MetadataName, bool HasBodies, bool IsOpen = false);

/// <summary>A class that declares a query, mutation or policy.</summary>
internal sealed record LogicEntry(string MetadataName, bool MentionsGenerated);
