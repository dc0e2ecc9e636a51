using System.Collections.Immutable;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Emission;

/// <summary>What is printed of a model into one file.</summary>
/// <param name="Frame">The surface whose descriptor of the model is in it too, or that it is for.</param>
internal sealed record ModelFile(LiveModelSpec Live, SurfaceFrame? Frame)
{
    /// <summary>The wire types of all models. Compilers look at each file beside all others: in an assembly of one surface, which is nearly every one, the descriptor needs no other file.</summary>
    /// <param name="surfaces">With their problems.</param>
    public static IEnumerable<ModelFile> Of(DomainSpec domain, ImmutableArray<SurfaceSpec> surfaces)
    {
        var only = Only(domain, surfaces);
        return domain.Models.Select(live => new ModelFile(live, IsWith(live, only) ? only : null));
    }

    /// <summary>Descriptors that have a file of their own: of several surfaces, or in another namespace than the model.</summary>
    /// <inheritdoc cref="Of"/>
    public static IEnumerable<ModelFile> Apart(DomainSpec domain, ImmutableArray<SurfaceSpec> surfaces)
    {
        var only = Only(domain, surfaces);
        return surfaces.Where(static s => s.Problems.Count == 0).SelectMany(s => s.Models.Where(live => !IsWith(live, only)).Select(live => new ModelFile(live, new SurfaceFrame(s.Type, s.User))));
    }

    private static SurfaceFrame? Only(DomainSpec domain, ImmutableArray<SurfaceSpec> surfaces) =>
        domain.Surfaces.Count == 1 && surfaces is [{ Problems.Count: 0 } only] ? new SurfaceFrame(only.Type, only.User) : null;

    private static bool IsWith(LiveModelSpec live, SurfaceFrame? only) => only is not null && live.Model.IsPrintable && live.Model.Type.Namespace == only.Surface.Namespace;
}

/// <summary>What nested classes need to know of their surface.</summary>
internal sealed record SurfaceFrame(TypeName Surface, UserSpec? User);
