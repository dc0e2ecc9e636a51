using ModelSync.Generator.Model;

namespace ModelSync.Generator.Emission.Contract;

/// <summary>A surface and its contract, made once for all files that say it.</summary>
/// <param name="Contract">Null for a surface with problems.</param>
internal sealed record SealedSurface(SurfaceSpec Surface, SealedContract? Contract)
{
    /// <param name="memory">Of models that were in a contract before.</param>
    public static SealedSurface Of(SurfaceSpec surface, ModelMemory memory) => new(surface, surface.Problems.Count == 0 ? ContractBuilder.Seal(surface, memory) : null);
}
