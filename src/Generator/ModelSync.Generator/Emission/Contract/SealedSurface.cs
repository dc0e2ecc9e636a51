using ModelSync.Contract;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Emission.Contract;

/// <summary>A surface and its contract, made once for all files that say it.</summary>
/// <param name="Contract">Null for a surface with problems.</param>
internal sealed record SealedSurface(SurfaceSpec Surface, SurfaceContract? Contract)
{
    public static SealedSurface Of(SurfaceSpec surface) => new(surface, surface.Problems.Count == 0 ? ContractBuilder.Build(surface) : null);
}
