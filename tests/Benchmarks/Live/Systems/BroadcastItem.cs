namespace ModelSync.Benchmarks.Live.Systems;

/// <summary>The row that the systems without storage move.</summary>
public sealed record BroadcastItem(string Id, string Room, string Title, int Qty, double Price, bool Done, string Ts)
{
    public static BroadcastItem Of(string room, string ts) => new(room + "-0", room, "Replace the left-hand widget", 12, 99.95, false, ts);
}
