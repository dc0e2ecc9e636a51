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
}

/// <param name="MetadataName">Finds the symbol again.</param>
/// <param name="HasBodies">It has rules or computed members; otherwise nobody needs to look.</param>
internal sealed record ModelEntry(ModelSpec Spec, string MetadataName, bool HasBodies);

/// <inheritdoc cref="ModelEntry"/>
internal sealed record PayloadEntry(PayloadSpec Spec, string MetadataName, bool HasBodies);

/// <summary>A class that declares a query, mutation or policy.</summary>
internal sealed record LogicEntry(string MetadataName, bool MentionsGenerated);
