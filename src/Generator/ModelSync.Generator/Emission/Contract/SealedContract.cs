using ModelSync.Contract;
using ModelSync.Contract.Wire;

namespace ModelSync.Generator.Emission.Contract;

/// <summary>A contract with its hashes, and what they were taken of.</summary>
/// <param name="Text">How it travels to the npm emitter.</param>
internal sealed record SealedContract(SurfaceContract Contract, WireContract Wire, string Text);
