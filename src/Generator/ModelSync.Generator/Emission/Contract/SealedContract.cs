using ModelSync.Contract;
using ModelSync.Contract.Wire;

namespace ModelSync.Generator.Emission.Contract;

/// <summary>A contract with its hashes, and what they were taken of.</summary>
/// <param name="Text">What one after the other is the text that travels to the npm emitter.</param>
internal sealed record SealedContract(SurfaceContract Contract, WireContract Wire, EquatableArray<string> Text);
