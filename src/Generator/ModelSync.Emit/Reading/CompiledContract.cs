using ModelSync.Contract;

namespace ModelSync.Emit.Reading;

/// <summary>What the generator left in an assembly.</summary>
internal sealed record CompiledContract(SurfaceContract Surface, SourceIndex Sources);
