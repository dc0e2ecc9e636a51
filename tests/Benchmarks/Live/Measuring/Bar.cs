namespace ModelSync.Benchmarks.Live.Measuring;

/// <summary>A bar: this figure of ours is at most so many times the peer's, or at most so much where no peer is named.</summary>
internal sealed record Bar<TSample>(Column<TSample> Column, string? Peer, double AtMost);
