namespace ModelSync.Benchmarks.Live.Measuring;

/// <param name="Connection">Heap of a connection with one query that all share, bytes.</param>
/// <param name="ConnectionWorkingSet">The same of the process, bytes: noisier, with the kernel's part left out.</param>
/// <param name="Query">Heap of a further query that others ask, too.</param>
/// <param name="OwnQuery">Heap of a further query that nobody else asks; it has no rows.</param>
internal sealed record MemorySample(double Connection, double ConnectionWorkingSet, double Query, double OwnQuery);

/// <summary>What a server says about itself after full collections, bytes.</summary>
internal sealed record ServerMemory(long Heap, long WorkingSet);
