namespace ModelSync.Server.Queries.Resume;

/// <summary>How subscriptions that came back were answered, since the server started.</summary>
/// <param name="Ring">With the changes since, as the partition still had them.</param>
/// <param name="Log">With what the change log says.</param>
/// <param name="Digest">With nothing: the content was the same.</param>
/// <param name="Snapshot">With all rows.</param>
public sealed record ResumeCounts(long Ring, long Log, long Digest, long Snapshot);

/// <summary>The ways in which rows that a client still shows become live again, the cheapest first.</summary>
internal enum ResumeKind
{
    Ring,
    Log,
    Digest,
    Snapshot,
}

/// <summary>Counts by kind; read from any thread.</summary>
internal sealed class ResumeCounters
{
    private readonly long[] _counts = new long[4];

    public void Count(ResumeKind kind) => Interlocked.Increment(ref _counts[(int)kind]);

    public ResumeCounts Read() => new(Of(ResumeKind.Ring), Of(ResumeKind.Log), Of(ResumeKind.Digest), Of(ResumeKind.Snapshot));

    private long Of(ResumeKind kind) => Interlocked.Read(ref _counts[(int)kind]);
}
