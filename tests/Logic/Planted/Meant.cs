using Logic.Harness;

namespace Logic.Planted;

/// <summary>The methods that bugs are planted in, with what C# makes of their inputs.</summary>
public sealed class Meant : IDisposable
{
    // As many as the lane has: what only more would find is not caught.
    private const int Inputs = 500;

    public Meant() => Trials = Comparison.Prepare([.. Package.MethodsOf("Meanings")], Volume.Seed, Inputs);

    public TranslatedPackage Package { get; } = new();

    internal IReadOnlyList<Trial> Trials { get; }

    /// <summary>What a package makes of the same inputs.</summary>
    internal Comparison Compare(TranslatedPackage package) => Comparison.Of(Trials, package.Run([.. Trials.Select(static t => t.Job)]));

    public void Dispose() => Package.Dispose();
}
