namespace ModelSync.Benchmarks.Live.Load;

/// <summary>Opens many subscribers, some at a time.</summary>
internal static class Opening
{
    private const int AtATime = 64;

    public static async Task AllAsync(int count, Func<Subscriber> make, Uri address, Func<int, string> roomOf, List<Subscriber> into, CancellationToken cancellationToken)
    {
        var first = into.Count;
        into.AddRange(Enumerable.Range(0, count).Select(_ => make()));
        await Parallel.ForEachAsync(
            Enumerable.Range(0, count),
            new ParallelOptions { MaxDegreeOfParallelism = AtATime, CancellationToken = cancellationToken },
            async (number, cancelled) => await into[first + number].OpenAsync(address, roomOf(number), cancelled));
    }
}
