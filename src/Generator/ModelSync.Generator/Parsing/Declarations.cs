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

    /// <summary>Some signature mentions a type that does not exist yet: an input that is generated.</summary>
    public bool MentionsGenerated { get; init; }

    /// <summary>Sorted, each once: the order of files and of partial declarations must not show.</summary>
    public static Declarations Of(
        IEnumerable<ModelEntry> models,
        IEnumerable<PayloadEntry> payloads,
        IEnumerable<UserSpec> users,
        IEnumerable<SurfaceDeclaration> surfaces,
        IEnumerable<LogicEntry> logic)
    {
        var entries = logic.ToList();
        return new Declarations
        {
            Models = Sorted(models, static m => m.MetadataName),
            Payloads = Sorted(payloads, static p => p.MetadataName),
            Users = Sorted(users, static u => u.Type.FullName),
            Surfaces = Sorted(surfaces, static s => s.Type.FullName),
            Logic = Sorted(entries, static e => e.MetadataName).Select(static e => e.MetadataName).ToEquatableArray(),
            MentionsGenerated = entries.Exists(static e => e.MentionsGenerated),
        };
    }

    private static EquatableArray<T> Sorted<T>(IEnumerable<T> items, Func<T, string> name) =>
        items.GroupBy(name, StringComparer.Ordinal).OrderBy(static g => g.Key, StringComparer.Ordinal).Select(static g => g.First()).ToEquatableArray();
}

/// <param name="MetadataName">Finds the symbol again.</param>
/// <param name="HasBodies">It has rules or computed members; otherwise nobody needs to look.</param>
internal sealed record ModelEntry(ModelSpec Spec, string MetadataName, bool HasBodies);

/// <inheritdoc cref="ModelEntry"/>
internal sealed record PayloadEntry(PayloadSpec Spec, string MetadataName, bool HasBodies);

/// <summary>A class that declares a query, mutation or policy.</summary>
internal sealed record LogicEntry(string MetadataName, bool MentionsGenerated);
